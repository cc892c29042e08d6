<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
<context>
    <name>AccessWords</name>
    <message>
        <source>States and statements of other users&apos; sessions are hidden.</source>
        <translation>ほかの利用者のセッションの状態と実行文は見えません。</translation>
    </message>
    <message>
        <source>There are no statistics of statements.</source>
        <translation>文ごとの統計はありません。</translation>
    </message>
    <message>
        <source>A pooler answers in place of the server; sessions are those of the pooler.</source>
        <translation>サーバーではなくプーラーが応答しています。セッションはプーラーのものです。</translation>
    </message>
    <message>
        <source>Without a permission on a virtual host, its queues are not listed.</source>
        <translation>仮想ホストへの権限がないと、そのキューは一覧に出ません。</translation>
    </message>
    <message>
        <source>A right is missing: %1</source>
        <translation>権限が足りません: %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>open the desktop</source>
        <translation>画面を開く</translation>
    </message>
    <message>
        <source>look at every target, print what is wrong</source>
        <translation>すべての対象を調べ、検知事象を印字する</translation>
    </message>
    <message>
        <source>the same for one target, for programs</source>
        <translation>対象を一つに絞り、プログラム向けに出力する</translation>
    </message>
    <message>
        <source>find the faults of the configuration</source>
        <translation>設定の誤りを探す</translation>
    </message>
    <message>
        <source>every path, version and font in use</source>
        <translation>使用中のパス、版、フォントをすべて印字する</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>例:</translation>
    </message>
    <message>
        <source>Yagura watches databases, nodes and message queues and says what is wrong. It only reads.</source>
        <translation>Yagura はデータベース、ノード、メッセージキューを見張り、何が起きているかを伝えます。読み取りしか行いません。</translation>
    </message>
    <message>
        <source>read this configuration file</source>
        <translation>この設定ファイルを読む</translation>
    </message>
    <message>
        <source>language of what people read</source>
        <translation>人が読む文の言語</translation>
    </message>
    <message>
        <source>print nothing but the answer</source>
        <translation>答えのほかは何も印字しない</translation>
    </message>
    <message>
        <source>save the main window as a picture and end</source>
        <translation>画面を画像に保存して終わる</translation>
    </message>
    <message>
        <source>seconds to watch before</source>
        <translation>保存までに見張る秒数</translation>
    </message>
    <message>
        <source>page to open first</source>
        <translation>最初に開くページ</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>size of the main window</source>
        <translation>画面の大きさ</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>Goes with</source>
        <translation>併用</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>print this help and end</source>
        <translation>使い方を印字して終わる</translation>
    </message>
    <message>
        <source>The command line cannot be read:</source>
        <translation>コマンドラインを解釈できません:</translation>
    </message>
    <message>
        <source>`yagura --help` shows what can be typed.</source>
        <translation>`yagura --help` で使い方を確かめられます。</translation>
    </message>
    <message>
        <source>print the version and end</source>
        <translation>版を印字して終わる</translation>
    </message>
    <message>
        <source>look at each target twice, print what is wrong; exit 0, 1, 2 or 3</source>
        <translation>各対象を 2 回調べ、検知事象を印字する。終了状態は 0、1、2、3</translation>
    </message>
    <message>
        <source>only these targets</source>
        <translation>この対象だけを調べる</translation>
    </message>
    <message>
        <source>print yagura.check/1</source>
        <translation>yagura.check/1 形式で印字する</translation>
    </message>
    <message>
        <source>the configuration</source>
        <translation>設定を扱う</translation>
    </message>
    <message>
        <source>every fault as file:line:column, then one connection test per target</source>
        <translation>設定の誤りを「ファイル:行:桁」で示し、続いて各対象への接続を試す</translation>
    </message>
    <message>
        <source>what fails if orders-db fails, what it needs</source>
        <translation>orders-db が止まると何が止まるか、何を必要とするか</translation>
    </message>
    <message>
        <source>is it JSON, and if not, where not</source>
        <translation>JSON かどうか、違うならどこが誤りか</translation>
    </message>
    <message>
        <source>files to judge; - is standard input</source>
        <translation>調べるファイル。- は標準入力</translation>
    </message>
    <message>
        <source>print yagura.json-check/1</source>
        <translation>yagura.json-check/1 形式で印字する</translation>
    </message>
    <message>
        <source>what fails if ID fails; without ID what must not fail alone, worst first</source>
        <translation>ID が止まると何が止まるか。ID を省くと単一障害点を影響の大きい順に示す</translation>
    </message>
    <message>
        <source>a target, service or function</source>
        <translation>対象、サービス、業務機能のいずれか</translation>
    </message>
    <message>
        <source>print yagura.impact/1</source>
        <translation>yagura.impact/1 形式で印字する</translation>
    </message>
    <message>
        <source>a strict verdict on each file or standard input; exit 0, 2 or 3</source>
        <translation>ファイルまたは標準入力を厳密に判定する。終了状態は 0、2、3</translation>
    </message>
    <message>
        <source>note a change for the desktop</source>
        <translation>変更を画面に知らせる</translation>
    </message>
    <message>
        <source>write a change mark (deploy, switch) that the desktop shows and weighs</source>
        <translation>変更の印（デプロイ、切り替えなど）を書く。画面に表示され、原因の推定にも使われる</translation>
    </message>
    <message>
        <source>what was changed, in one line</source>
        <translation>何を変えたか（一行）</translation>
    </message>
    <message>
        <source>the target, service or function that it concerns</source>
        <translation>関係する対象・サービス・業務機能</translation>
    </message>
    <message>
        <source>what was recorded of incidents</source>
        <translation>障害の記録を一覧にする</translation>
    </message>
    <message>
        <source>was the record changed after it was written</source>
        <translation>記録が書かれた後に変更されていないかを確かめる</translation>
    </message>
    <message>
        <source>read a checklist</source>
        <translation>対応手順を読む</translation>
    </message>
    <message>
        <source>find the faults of checklists</source>
        <translation>対応手順の誤りを探す</translation>
    </message>
    <message>
        <source>the record of incidents</source>
        <translation>障害の記録</translation>
    </message>
    <message>
        <source>all of them, the newest first</source>
        <translation>すべてを新しい順に</translation>
    </message>
    <message>
        <source>print yagura.incidents/1</source>
        <translation>yagura.incidents/1 を印字する</translation>
    </message>
    <message>
        <source>one of them with its timeline</source>
        <translation>一つを時系列とともに</translation>
    </message>
    <message>
        <source>a label (INC-0042), an id or the beginning of one</source>
        <translation>番号（INC-0042）、ID、または ID の先頭部分</translation>
    </message>
    <message>
        <source>print yagura.incident/1</source>
        <translation>yagura.incident/1 を印字する</translation>
    </message>
    <message>
        <source>the chains of the record</source>
        <translation>記録の連鎖</translation>
    </message>
    <message>
        <source>read all of it and name the first broken row; exit 0, 2 or 3</source>
        <translation>全体を読み、最初の壊れた行を示す。終了コードは 0、2、3</translation>
    </message>
    <message>
        <source>a log that holds heads of chains, told outside</source>
        <translation>外部に書き出された連鎖の先頭を含むログ</translation>
    </message>
    <message>
        <source>the checklists</source>
        <translation>対応手順を扱う</translation>
    </message>
    <message>
        <source>those that are known</source>
        <translation>使える対応手順を一覧にする</translation>
    </message>
    <message>
        <source>print yagura.runbooks/1</source>
        <translation>yagura.runbooks/1 形式で印字する</translation>
    </message>
    <message>
        <source>one of them as text</source>
        <translation>対応手順を一つ印字する</translation>
    </message>
    <message>
        <source>the id of a runbook</source>
        <translation>対応手順の ID</translation>
    </message>
    <message>
        <source>print yagura.runbook/1</source>
        <translation>yagura.runbook/1 形式で印字する</translation>
    </message>
    <message>
        <source>every fault as file:line:column; exit 0, 2 or 3</source>
        <translation>誤りを「ファイル:行:桁」で示す。終了状態は 0、2、3</translation>
    </message>
    <message>
        <source>runbooks to check</source>
        <translation>調べる対応手順のファイル</translation>
    </message>
    <message>
        <source>its report: PDF, Markdown or JSON</source>
        <translation>報告書（PDF、Markdown、JSON）</translation>
    </message>
    <message>
        <source>what the file is</source>
        <translation>ファイルの形式</translation>
    </message>
    <message>
        <source>the file to write; one of that name is replaced</source>
        <translation>書き出すファイル。同じ名前のものは置き換える</translation>
    </message>
    <message>
        <source>time zone of its times, such as Asia/Tokyo; else that of this machine</source>
        <translation>時刻のタイムゾーン（例: Asia/Tokyo）。省略するとこの端末のもの</translation>
    </message>
    <message>
        <source>begin one from what is critical now; prints its id</source>
        <translation>いま重大な事象から障害を宣言し、識別子を印字する</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>seconds to watch first</source>
        <translation>先に監視する秒数</translation>
    </message>
    <message>
        <source>one of them as a report to hand on; --lang is its language</source>
        <translation>一つを人に渡す報告書にする。言語は --lang</translation>
    </message>
    <message>
        <source>show the wall of the room, to be read from 5 m</source>
        <translation>部屋の壁面表示を 5 m から読める大きさで開く</translation>
    </message>
    <message>
        <source>the display of the room instead of the desktop</source>
        <translation>デスクトップの代わりに部屋の壁面表示を開く</translation>
    </message>
    <message>
        <source>of the wall: where it hangs, by plug, model or serial; repeatable</source>
        <translation>壁面表示: 映す画面の端子名・型名・製造番号。繰り返し可</translation>
    </message>
    <message>
        <source>of the wall: from how far it is read; 5</source>
        <translation>壁面表示: 読む距離。既定は 5</translation>
    </message>
    <message>
        <source>of the wall: how large the screen is; 55</source>
        <translation>壁面表示: 画面の大きさ。既定は 55</translation>
    </message>
    <message>
        <source>of the wall: a tone when something turns critical</source>
        <translation>壁面表示: 重大になったときに音を鳴らす</translation>
    </message>
    <message>
        <source>show what this daemon sees, instead of polling; desktop and check</source>
        <translation>自分で調べずに、このデーモンが見ているものを表示する (デスクトップと check)</translation>
    </message>
    <message>
        <source>holds the token for it</source>
        <translation>そのトークンを納めたファイル</translation>
    </message>
    <message>
        <source>the authority that its certificate comes from, PEM</source>
        <translation>その証明書の発行元の認証局 (PEM)</translation>
    </message>
    <message>
        <source>open it on what this machine&apos;s daemon sees</source>
        <translation>このマシンのデーモンが見ているもので開く</translation>
    </message>
    <message>
        <source>show what was recorded, a folder or one file of it, instead of watching</source>
        <translation>監視の代わりに、記録（フォルダーまたはその中の 1 ファイル）を再生する</translation>
    </message>
    <message>
        <source>of the replay: where it begins, 21:14 or 2026-11-28T21:14:07+09:00</source>
        <translation>再生を始める時刻。21:14 または 2026-11-28T21:14:07+09:00</translation>
    </message>
    <message>
        <source>show an incident with made-up data, without any server</source>
        <translation>作り物のデータで障害を見せる（サーバー不要）</translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>not yet confirmed</source>
        <translation>記録待ち</translation>
    </message>
</context>
<context>
    <name>yagura::AccessBox</name>
    <message>
        <source>degraded: behind a pooler</source>
        <translation>制限あり: プーラー経由</translation>
    </message>
    <message>
        <source>degraded: needs %1</source>
        <translation>制限あり: %1 が必要</translation>
    </message>
    <message>
        <source>Not allowed to see</source>
        <translation>閲覧権限なし</translation>
    </message>
    <message>
        <source>Copy statement</source>
        <translation>文をコピー</translation>
    </message>
</context>
<context>
    <name>yagura::AckDialog</name>
    <message>
        <source>15 min</source>
        <translation>15 分</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4 時間</translation>
    </message>
    <message>
        <source>until it clears</source>
        <translation>解消するまで</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>引き受ける</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>What you are doing about it</source>
        <translation>いま行っている対応</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Comes back loudly after</source>
        <translation>再び知らせるまでの時間</translation>
    </message>
</context>
<context>
    <name>yagura::ActionDialog</name>
    <message>
        <source>Change %1</source>
        <translation>%1 への操作</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation>実行する内容</translation>
    </message>
    <message>
        <source>Name of the target</source>
        <translation>対象の名前</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>何もしない</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>%1 is production. Type its name to confirm:</source>
        <translation>%1 は本番環境です。確認のため名前を入力してください:</translation>
    </message>
    <message>
        <source>Hold for 3 s to do it</source>
        <translation>3 秒長押しで実行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>yagura::ActionWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Done, and it worked.</source>
        <translation>実行し、効果を確認しました。</translation>
    </message>
    <message>
        <source>Done, but it did not help.</source>
        <translation>実行しましたが、効果がありませんでした。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>実行しました。</translation>
    </message>
    <message>
        <source>Nothing was sent: what was previewed is no longer so.</source>
        <translation>何も送信していません: プレビュー時から状況が変わっています。</translation>
    </message>
    <message>
        <source>The other side refused.</source>
        <translation>相手側に拒否されました。</translation>
    </message>
    <message>
        <source>It was sent, and nobody answered: it may have happened.</source>
        <translation>送信しましたが応答がありません。実行された可能性があります。</translation>
    </message>
    <message>
        <source>Cancel the query of session %1 on %2</source>
        <translation>%2 のセッション %1 のクエリを取り消し</translation>
    </message>
    <message>
        <source>End session %1 on %2</source>
        <translation>%2 のセッション %1 を終了</translation>
    </message>
    <message>
        <source>Move malformed messages of %1 on %2 aside</source>
        <translation>%2 の %1 から形式不正メッセージを退避</translation>
    </message>
    <message>
        <source>Close connection %1 on %2</source>
        <translation>%2 の接続 %1 を切断</translation>
    </message>
    <message>
        <source>Refuse new messages of %1 on %2</source>
        <translation>%2 の %1 への新規送信を拒否</translation>
    </message>
    <message>
        <source>Take the limit off %1 on %2</source>
        <translation>%2 の %1 の制限を解除</translation>
    </message>
    <message>
        <source>Limit the connections of %1 on %2</source>
        <translation>%2 のユーザー %1 の接続数を制限</translation>
    </message>
    <message>
        <source>Take the limit off user %1 on %2</source>
        <translation>%2 のユーザー %1 の制限を解除</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>Sends:</source>
        <translation>送信内容:</translation>
    </message>
    <message>
        <source>Hits:</source>
        <translation>影響を受けるもの:</translation>
    </message>
    <message>
        <source>Frees:</source>
        <translation>解放されるもの:</translation>
    </message>
    <message>
        <source>Undone by:</source>
        <translation>元に戻す方法:</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Looking what it would hit…</source>
        <translation>影響を確認中…</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>まだ何も変更していません。</translation>
    </message>
    <message>
        <source>Its start is being recorded; it is sent when that is kept.</source>
        <translation>開始を記録中です。記録が保存されてから送信します。</translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>Done. Waiting to see whether it helped…</source>
        <translation>実行しました。効果を確認中…</translation>
    </message>
</context>
<context>
    <name>yagura::AdoptDialog</name>
    <message>
        <source>cannot do without it</source>
        <translation>これなしでは動かない</translation>
    </message>
    <message>
        <source>can do without it</source>
        <translation>なくても動く</translation>
    </message>
    <message>
        <source>Adopt into configuration</source>
        <translation>構成に取り込む</translation>
    </message>
    <message>
        <source>Id of the new service</source>
        <translation>新しいサービスのID</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Written down, it carries impact from then on. It can be taken out again.</source>
        <translation>書き込むと、以後は影響を伝える依存として扱われます。あとで外せます。</translation>
    </message>
    <message>
        <source>These lines are added to conf.d/90-desktop.yaml:</source>
        <translation>conf.d/90-desktop.yaml に次の行を追加します:</translation>
    </message>
</context>
<context>
    <name>yagura::Audit</name>
    <message>
        <source>the row was changed after it was written</source>
        <translation>行が書かれた後に変更されています</translation>
    </message>
    <message>
        <source>the row does not follow the one before it</source>
        <translation>行が前の行に続いていません</translation>
    </message>
    <message>
        <source>the row is missing</source>
        <translation>行が欠けています</translation>
    </message>
    <message>
        <source>the row was told outside and is not there</source>
        <translation>外部に書き出された行が、記録にありません</translation>
    </message>
    <message>
        <source>another row was told outside in this place</source>
        <translation>この位置には別の行が外部に書き出されています</translation>
    </message>
    <message>
        <source>the attachment was changed after it was written</source>
        <translation>添付が書かれた後に変更されています</translation>
    </message>
    <message>
        <source>Read: %1 entries of %2 writers, %3 attachments, %4 anchors.</source>
        <translation>読み取り: エントリ %1 件（書き手 %2）、添付 %3 件、アンカー %4 件。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>The record was changed, see above.</source>
        <translation>記録が変更されています。上記を参照してください。</translation>
    </message>
</context>
<context>
    <name>yagura::BrokerPanel</name>
    <message>
        <source>new connections fail at %1: %2</source>
        <translation>新規接続は %1 で失敗: %2</translation>
    </message>
    <message>
        <source>new connection answered in %1</source>
        <translation>新規接続の応答 %1</translation>
    </message>
    <message>
        <source>Nodes of the broker</source>
        <translation>ブローカーのノード</translation>
    </message>
    <message>
        <source>RabbitMQ %1 · %2</source>
        <translation>RabbitMQ %1 · %2</translation>
    </message>
    <message>
        <source>Nothing known of its nodes now.</source>
        <translation>ノードの現状は不明です。</translation>
    </message>
    <message>
        <source>Not all can be seen (%1). %2</source>
        <translation>一部が見えません（%1）。%2</translation>
    </message>
    <message>
        <source>ready in all</source>
        <translation>待機合計</translation>
    </message>
    <message>
        <source>unacknowledged</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>in</source>
        <translation>流入</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>unroutable</source>
        <translation>宛先不明</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>consumers</source>
        <translation>コンシューマー</translation>
    </message>
    <message>
        <source>queues</source>
        <translation>キュー</translation>
    </message>
</context>
<context>
    <name>yagura::Cause</name>
    <message numerus="yes">
        <source>affects %1 and %n more</source>
        <translation>
            <numerusform>影響: %1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>affects %1</source>
        <translation>影響: %1</translation>
    </message>
    <message>
        <source>probable cause</source>
        <translation>推定原因</translation>
    </message>
    <message>
        <source>symptom of %1 (%2)</source>
        <translation>%1 に伴う症状（%2）</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>redundancy lost</source>
        <translation>冗長性喪失</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>低下</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>target</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>function</source>
        <translation>業務機能</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>共有</translation>
    </message>
</context>
<context>
    <name>yagura::CauseWords</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>有力</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能性あり</translation>
    </message>
    <message>
        <source>ruled out</source>
        <translation>否定</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>判断できない</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: 不明</translation>
    </message>
    <message>
        <source>%1: %2 (counts from %3 up)</source>
        <translation>%1: %2（%3 以上で該当）</translation>
    </message>
    <message>
        <source>%1: %2 (counts from %3 down)</source>
        <translation>%1: %2（%3 以下で該当）</translation>
    </message>
    <message>
        <source>%1 of %2 signs</source>
        <translation>兆候 %2 件中 %1 件</translation>
    </message>
    <message>
        <source>%1 of %2 signs; missing: %3</source>
        <translation>兆候 %2 件中 %1 件。ないもの: %3</translation>
    </message>
    <message>
        <source>from %1 up</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>from %1 down</source>
        <translation>%1 以下</translation>
    </message>
    <message>
        <source>hints at it</source>
        <translation>可能性を示す</translation>
    </message>
    <message>
        <source>speaks for it</source>
        <translation>裏付ける</translation>
    </message>
    <message>
        <source>says little</source>
        <translation>判断材料にならない</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>否定する</translation>
    </message>
</context>
<context>
    <name>yagura::Causes</name>
    <message>
        <source>A node is out of CPU, memory or I/O</source>
        <translation>ノードの CPU・メモリ・I/O が枯渇している</translation>
    </message>
    <message>
        <source>One client holds the connections</source>
        <translation>一つのクライアントが接続を占有している</translation>
    </message>
    <message>
        <source>The network to the database fails</source>
        <translation>データベースまでのネットワークが不調</translation>
    </message>
    <message>
        <source>Slow queries or locks hold the database up</source>
        <translation>遅いクエリまたはロックで滞っている</translation>
    </message>
    <message>
        <source>The limit of connections is too low</source>
        <translation>接続数の上限が小さすぎる</translation>
    </message>
    <message>
        <source>Files grow</source>
        <translation>ファイルが増えている</translation>
    </message>
    <message>
        <source>The device is slow</source>
        <translation>デバイスが遅い</translation>
    </message>
    <message>
        <source>The file system or its device is damaged</source>
        <translation>ファイルシステムまたはデバイスが壊れている</translation>
    </message>
    <message>
        <source>Messages are malformed</source>
        <translation>メッセージの形式が壊れている</translation>
    </message>
    <message>
        <source>Consumers are too slow</source>
        <translation>コンシューマーの処理が遅い</translation>
    </message>
    <message>
        <source>Nobody consumes</source>
        <translation>コンシューマーがいない</translation>
    </message>
    <message>
        <source>The broker itself is in trouble</source>
        <translation>ブローカー自体に問題がある</translation>
    </message>
    <message>
        <source>A consumer takes messages and fails</source>
        <translation>コンシューマーが受信後に失敗している</translation>
    </message>
</context>
<context>
    <name>yagura::ChangeArguments</name>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Which session?</source>
        <translation>対象のセッションを選択</translation>
    </message>
    <message>
        <source>No sessions can be seen now.</source>
        <translation>現在、確認できるセッションはありません。</translation>
    </message>
</context>
<context>
    <name>yagura::ChangeBody</name>
    <message>
        <source>Preview…</source>
        <translation>プレビュー…</translation>
    </message>
    <message>
        <source>See what it would hit before anything is sent (p)</source>
        <translation>送信前に影響を確認（p）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checked afterwards: %1.</source>
        <translation>効果の確認: %1。</translation>
    </message>
</context>
<context>
    <name>yagura::ChartPast</name>
    <message>
        <source>30 min</source>
        <translation>30分</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6時間</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24時間</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7日</translation>
    </message>
    <message>
        <source>asking for the hours before</source>
        <translation>それ以前の履歴を照会中</translation>
    </message>
    <message>
        <source>lows and highs of %1</source>
        <translation>%1ごとの最小・最大</translation>
    </message>
    <message>
        <source>known since %1</source>
        <translation>%1 以降の履歴のみ</translation>
    </message>
    <message>
        <source>nothing is kept of it yet</source>
        <translation>履歴はまだありません</translation>
    </message>
</context>
<context>
    <name>yagura::ChartTable</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
</context>
<context>
    <name>yagura::Check</name>
    <message>
        <source>no answer in time</source>
        <translation>時間内に応答なし</translation>
    </message>
    <message>
        <source>%1, answered in %2</source>
        <translation>%1、応答時間 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>検知事象 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no target %1.</source>
        <translation>対象 %1 はありません。</translation>
    </message>
    <message>
        <source>Nothing to look at: no target is configured (%1).</source>
        <translation>確認する対象がありません。設定ファイル（%1）に対象を追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>Looking twice at %n target(s), two seconds apart</source>
        <translation>
            <numerusform>%n件の対象を2秒間隔で2回確認しています</numerusform>
        </translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>%1 を読み込みました</translation>
    </message>
    <message>
        <source>%1: known, but not used by this version</source>
        <translation>%1: 書式としては正しいが、この版では使用しない</translation>
    </message>
    <message>
        <source>no targets</source>
        <translation>対象なし</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>不足: %1</translation>
    </message>
    <message>
        <source>The daemon cannot be reached</source>
        <translation>デーモンに届きません</translation>
    </message>
</context>
<context>
    <name>yagura::ChecklistFoot</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Every step has ended.</source>
        <translation>すべての手順が終わりました。</translation>
    </message>
    <message>
        <source>Close the checklist</source>
        <translation>チェックリストを完了</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>The record did not take it: %1</source>
        <translation>記録できませんでした: %1</translation>
    </message>
    <message>
        <source>The runbook has changed since this was started; the steps are those of now.</source>
        <translation>開始後に対応手順が変更されました。表示しているのは現在の手順です。</translation>
    </message>
    <message>
        <source>A checklist runs whose runbook is not here: %1</source>
        <translation>進行中のチェックリストの対応手順が見つかりません: %1</translation>
    </message>
    <message>
        <source>Status update due in %1</source>
        <translation>状況報告まで %1</translation>
    </message>
    <message>
        <source>Status update due since %1</source>
        <translation>状況報告の予定時刻を %1 超過</translation>
    </message>
</context>
<context>
    <name>yagura::ChecklistHead</name>
    <message>
        <source>Checklist</source>
        <translation>対応チェックリスト</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>チェックリスト一覧</translation>
    </message>
    <message>
        <source>Fold the checklist to a rail (c)</source>
        <translation>チェックリストを折りたたむ（c）</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n more</source>
        <translation>
            <numerusform>%1 · ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Start a checklist…</source>
        <translation>チェックリストを開始…</translation>
    </message>
    <message>
        <source>Give this checklist up…</source>
        <translation>このチェックリストを中止…</translation>
    </message>
</context>
<context>
    <name>yagura::ChecklistPanel</name>
    <message>
        <source>Checklist</source>
        <translation>対応チェックリスト</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>start checklist</source>
        <translation>チェックリストを開始</translation>
    </message>
</context>
<context>
    <name>yagura::ChecklistRail</name>
    <message>
        <source>Open the checklist</source>
        <translation>チェックリストを開く</translation>
    </message>
    <message>
        <source>Open the checklist (c)</source>
        <translation>チェックリストを開く（c）</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>対応チェックリスト</translation>
    </message>
</context>
<context>
    <name>yagura::ClientsPanel</name>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>No client is connected.</source>
        <translation>接続中のクライアントはありません。</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>不明です。</translation>
    </message>
</context>
<context>
    <name>yagura::Columns</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>何が起きているか</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>For</source>
        <translation>継続時間</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>State, in words</source>
        <translation>状態の説明</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>Idle in tx</source>
        <translation>放置 tx</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Oldest tx</source>
        <translation>最古の tx</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>To wraparound</source>
        <translation>周回まで</translation>
    </message>
    <message>
        <source>Oldest xid age</source>
        <translation>最古の xid</translation>
    </message>
    <message>
        <source>Session and statement</source>
        <translation>セッションと文</translation>
    </message>
    <message>
        <source>pid</source>
        <translation>pid</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>待ち時間</translation>
    </message>
    <message>
        <source>Replica</source>
        <translation>レプリカ</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Not replayed</source>
        <translation>未再生</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Waiting locks</source>
        <translation>ロック待ち</translation>
    </message>
    <message>
        <source>Longest tx</source>
        <translation>最長 tx</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Tx open</source>
        <translation>tx 経過</translation>
    </message>
    <message>
        <source>Query runs</source>
        <translation>実行時間</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>待機対象</translation>
    </message>
    <message>
        <source>xmin</source>
        <translation>xmin</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>文</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>スロット</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>WAL status</source>
        <translation>WAL 状態</translation>
    </message>
    <message>
        <source>WAL kept</source>
        <translation>保持 WAL</translation>
    </message>
    <message>
        <source>Share of time</source>
        <translation>時間の割合</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Memory, of its watermark</source>
        <translation>メモリ（上限比）</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>空き容量</translation>
    </message>
    <message>
        <source>Alarm below</source>
        <translation>警報の下限</translation>
    </message>
    <message>
        <source>Descriptors</source>
        <translation>記述子</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>稼働</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>ブローカー</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>Unacked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>In /s</source>
        <translation>流入/秒</translation>
    </message>
    <message>
        <source>Out /s</source>
        <translation>流出/秒</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>コンシューマ</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>解消見込み</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最古</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>配信不能</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Held open by</source>
        <translation>保持プロセス</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>Per read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Per write</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Read /s</source>
        <translation>読み取り /秒</translation>
    </message>
    <message>
        <source>Written /s</source>
        <translation>書き込み /秒</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Mount</source>
        <translation>マウント</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>Inodes</source>
        <translation>inode</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>増加</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>インターフェース</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Received /s</source>
        <translation>受信 /秒</translation>
    </message>
    <message>
        <source>Sent /s</source>
        <translation>送信 /秒</translation>
    </message>
    <message>
        <source>Errors /s</source>
        <translation>エラー /秒</translation>
    </message>
    <message>
        <source>Drops /s</source>
        <translation>破棄 /秒</translation>
    </message>
    <message>
        <source>Last write</source>
        <translation>最終書き込み</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>I/O /s</source>
        <translation>I/O /秒</translation>
    </message>
    <message>
        <source>Among the largest in</source>
        <translation>上位の項目</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>満杯まで</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>First one at</source>
        <translation>最初の位置</translation>
    </message>
    <message>
        <source>Ack</source>
        <translation>引受</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Chatter</source>
        <translation>ばたつき</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>必要とするもの</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>必要とされる先</translation>
    </message>
    <message>
        <source>Fails with it</source>
        <translation>一緒に止まるもの</translation>
    </message>
    <message>
        <source>Depends</source>
        <translation>依存</translation>
    </message>
    <message>
        <source>What people see</source>
        <translation>利用者への影響</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>発生から</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>そのとき</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>観測</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>発生</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>検知</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記録</translation>
    </message>
</context>
<context>
    <name>yagura::CommandBody</name>
    <message>
        <source>Message</source>
        <translation>連絡文</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy (y)</source>
        <translation>コピー（y）</translation>
    </message>
    <message>
        <source>This command holds characters that cannot be seen, or several lines. Look at it; a second press copies it.</source>
        <translation>このコマンドには見えない文字または複数の行が含まれています。内容を確かめ、もう一度押すとコピーします。</translation>
    </message>
    <message>
        <source>to say to people</source>
        <translation>関係者への連絡文</translation>
    </message>
    <message>
        <source>to run by hand · Yagura never runs it</source>
        <translation>手動で実行 · Yagura は実行しません</translation>
    </message>
    <message>
        <source>Again every %1.</source>
        <translation>%1ごとに再連絡します。</translation>
    </message>
    <message>
        <source>Due again in %1.</source>
        <translation>次の連絡まで %1。</translation>
    </message>
    <message>
        <source>Due again since %1.</source>
        <translation>次の連絡の予定時刻を %1 超過。</translation>
    </message>
    <message>
        <source>Copy all the same</source>
        <translation>それでもコピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>yagura::CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Go to a target, a page, a command</source>
        <translation>対象・ページ・コマンドへ移動</translation>
    </message>
</context>
<context>
    <name>yagura::ConfigFaults</name>
    <message>
        <source>the file cannot be read: {detail}</source>
        <translation>ファイルを読み込めません: {detail}</translation>
    </message>
    <message>
        <source>the file is larger than {limit}</source>
        <translation>ファイルが {limit} バイトを超えています</translation>
    </message>
    <message>
        <source>a NUL byte; this is no text file</source>
        <translation>NUL バイトがあります。テキストファイルではありません</translation>
    </message>
    <message>
        <source>not UTF-8; save the file as UTF-8</source>
        <translation>UTF-8 ではありません。UTF-8 で保存してください</translation>
    </message>
    <message>
        <source>not YAML: {detail}</source>
        <translation>YAML として読めません: {detail}</translation>
    </message>
    <message>
        <source>anchors and aliases (&amp;, *) are not used here; write the value out</source>
        <translation>アンカーとエイリアス（&amp;、*）は使えません。値を直接書いてください</translation>
    </message>
    <message>
        <source>tags ({tag}) are not used here; leave it out</source>
        <translation>タグ（{tag}）は使えません。削除してください</translation>
    </message>
    <message>
        <source>merge keys (&lt;&lt;) are not used here; write the keys out</source>
        <translation>マージキー（&lt;&lt;）は使えません。キーを直接書いてください</translation>
    </message>
    <message>
        <source>the key {key} stands here twice; the first is at {first}</source>
        <translation>キー {key} が重複しています。最初の位置は {first} です</translation>
    </message>
    <message>
        <source>a key must be a word</source>
        <translation>キーは文字列でなければなりません</translation>
    </message>
    <message>
        <source>a second document (---); use a second file</source>
        <translation>2つ目の文書（---）があります。別のファイルに分けてください</translation>
    </message>
    <message>
        <source>nested deeper than {limit} levels</source>
        <translation>入れ子が {limit} 段を超えています</translation>
    </message>
    <message>
        <source>more than {limit} values</source>
        <translation>値が {limit} 個を超えています</translation>
    </message>
    <message>
        <source>more than {limit} faults; the rest is not told</source>
        <translation>誤りが {limit} 件を超えたため、残りは省略します</translation>
    </message>
    <message>
        <source>unknown key {key}{nearest?}</source>
        <translation>不明なキー {key}{nearest?}</translation>
    </message>
    <message>
        <source>the key {key} is missing</source>
        <translation>キー {key} がありません</translation>
    </message>
    <message>
        <source>{key} must be {expected}, not {found}</source>
        <translation>{key} の型は {expected} でなければなりません（現在は {found}）</translation>
    </message>
    <message>
        <source>{key} is out of range{bounds?}</source>
        <translation>{key} が範囲外です{bounds?}</translation>
    </message>
    <message>
        <source>{key} cannot be {value}{nearest?}; it is one of: {known}</source>
        <translation>{key} に {value} は指定できません{nearest?}。指定できる値: {known}</translation>
    </message>
    <message>
        <source>{key}: no secrets in this file; use password_command, ~/.pgpass or the keychain</source>
        <translation>{key}: このファイルに秘密情報は書けません。password_command、~/.pgpass、キーチェーンのいずれかを使ってください</translation>
    </message>
    <message>
        <source>this id cannot be used ({reason})</source>
        <translation>この id は使えません（{reason}）</translation>
    </message>
    <message>
        <source>a source cannot be called {value}: small letters, digits and -, a letter first, 32 at most; not host, filesystem or source</source>
        <translation>拠点の名前に {value} は使えません。英小文字で始まる、英小文字・数字・- の 32 文字以内です（host、filesystem、source は不可）</translation>
    </message>
    <message>
        <source>the id {id} is taken; the first is at {first}</source>
        <translation>id {id} は使用済みです。最初の位置は {first} です</translation>
    </message>
    <message>
        <source>unknown system {value}{nearest?}; it is one of: {known}</source>
        <translation>不明な system {value}{nearest?}。指定できる値: {known}</translation>
    </message>
    <message>
        <source>the dsn cannot be read: {detail}</source>
        <translation>dsn を解釈できません: {detail}</translation>
    </message>
    <message>
        <source>the URL cannot be used ({reason})</source>
        <translation>この URL は使えません（{reason}）</translation>
    </message>
    <message>
        <source>no user in the URL; write it as user:</source>
        <translation>URL にユーザー名を含めず、user: に書いてください</translation>
    </message>
    <message>
        <source>{key}: there is no file {path}</source>
        <translation>{key}: ファイル {path} がありません</translation>
    </message>
    <message>
        <source>RabbitMQ off this machine is polled at most every {minimum}</source>
        <translation>別のマシンの RabbitMQ の取得間隔は {minimum} 以上にしてください</translation>
    </message>
    <message>
        <source>{key} is longer than the interval of {every}</source>
        <translation>{key} が取得間隔 {every} より長くなっています</translation>
    </message>
    <message>
        <source>unknown time zone {value}{nearest?}</source>
        <translation>不明なタイムゾーン {value}{nearest?}</translation>
    </message>
    <message>
        <source>unknown indicator {value}{nearest?}</source>
        <translation>不明な指標 {value}{nearest?}</translation>
    </message>
    <message>
        <source>critical ({critical}) would be reached before warning ({warning})</source>
        <translation>警告（{warning}）より先に重大（{critical}）に達します</translation>
    </message>
    <message>
        <source>neither warning nor critical is given</source>
        <translation>warning と critical のどちらも指定されていません</translation>
    </message>
    <message>
        <source>{id} stands in a file that a person wrote; change it there</source>
        <translation>{id} は手書きのファイルにあります。そのファイルで変更してください</translation>
    </message>
    <message>
        <source>there is no target {id}</source>
        <translation>対象 {id} はありません</translation>
    </message>
    <message>
        <source>the desktop&apos;s own file holds {key}, which the desktop does not write; move it to yagura.yaml</source>
        <translation>デスクトップ用ファイルに、デスクトップが書かない {key} があります。yagura.yaml に移してください</translation>
    </message>
    <message>
        <source>{path} cannot be written: {detail}</source>
        <translation>{path} に書き込めません: {detail}</translation>
    </message>
    <message>
        <source>saved, but the keychain did not take the password of {id}; it serves until the program ends</source>
        <translation>保存しましたが、{id} のパスワードをキーチェーンに保存できませんでした。終了するまで有効です</translation>
    </message>
    <message>
        <source>removed, but the password of {id} still lies in the keychain</source>
        <translation>削除しましたが、{id} のパスワードがキーチェーンに残っています</translation>
    </message>
    <message>
        <source>; did you mean %1?</source>
        <translation>（%1 の誤りではありませんか）</translation>
    </message>
    <message>
        <source>no target, service or function is called {value}{nearest?}</source>
        <translation>{value} という対象・サービス・業務機能はありません{nearest?}</translation>
    </message>
    <message>
        <source>{id} cannot need itself</source>
        <translation>{id} は自分自身を必要とできません</translation>
    </message>
    <message>
        <source>at least {at_least} of {count} cannot be; name more, or ask for fewer</source>
        <translation>{count} 個のうち {at_least} 個以上とはできません。候補を増やすか、数を減らしてください</translation>
    </message>
    <message>
        <source>exactly one of these keys must stand here: {known}</source>
        <translation>次のキーのうち、ちょうど一つが必要です: {known}</translation>
    </message>
    <message>
        <source>{key} must be HOST:PORT</source>
        <translation>{key} は HOST:PORT の形で書いてください</translation>
    </message>
    <message>
        <source>these need each other, so they can only fail together: {ids}</source>
        <translation>互いに必要とし合っているため、止まるときは一緒に止まります: {ids}</translation>
    </message>
    <message>
        <source>{key}: a threshold for every indicator (*) takes hold only</source>
        <translation>{key}: すべての指標（*）に対するしきい値に書けるのは hold だけです</translation>
    </message>
    <message>
        <source>no rule asks for {indicator}, so this threshold changes nothing</source>
        <translation>{indicator} を使う規則がないため、このしきい値は何も変えません</translation>
    </message>
    <message>
        <source>no service is called {value}{nearest?}</source>
        <translation>{value} というサービスはありません{nearest?}</translation>
    </message>
    <message>
        <source>that {service} needs {id} was adopted already, at {first}</source>
        <translation>{service} が {id} を必要とすることは、{first} ですでに取り込まれています</translation>
    </message>
    <message>
        <source>that {service} needs {id} stands in its own entry, too; this line can be left out</source>
        <translation>{service} が {id} を必要とすることは、そのサービス自身の記述にもあります。この行は省けます</translation>
    </message>
    <message>
        <source>that {service} needs {id} is not among what the desktop adopted</source>
        <translation>{service} が {id} を必要とすることは、デスクトップが取り込んだものの中にありません</translation>
    </message>
    <message>
        <source>{value} is not looked into{nearest?}; a schema needs the queue under peek, in the same words</source>
        <translation>{value} は覗く対象ではありません{nearest?}。スキーマを使うキューは、同じ名前で peek にも書いてください</translation>
    </message>
    <message>
        <source>not JSON: {error}</source>
        <translation>JSON ではありません: {error}</translation>
    </message>
    <message>
        <source>the same key again in one object</source>
        <translation>同じオブジェクトに同じキーが二度あります</translation>
    </message>
    <message>
        <source>a schema must stand here (an object, true or false), not {found}</source>
        <translation>ここにはスキーマ（オブジェクト、true、false のいずれか）が必要です。{found} は使えません</translation>
    </message>
    <message>
        <source>{key} must be a whole number, 0 or more</source>
        <translation>{key} は0以上の整数でなければなりません</translation>
    </message>
    <message>
        <source>{key} must be a number above 0</source>
        <translation>{key} は0より大きい数でなければなりません</translation>
    </message>
    <message>
        <source>there is no type {value}{nearest?}; it is one of: {known}</source>
        <translation>{value} という型はありません{nearest?}。使えるのは次のいずれかです: {known}</translation>
    </message>
    <message>
        <source>the pattern cannot be used: {detail}</source>
        <translation>このパターンは使えません: {detail}</translation>
    </message>
    <message>
        <source>{ref} is another document, and nothing is fetched; put it under $defs</source>
        <translation>{ref} は別の文書です。外部からは取得しません。$defs に入れてください</translation>
    </message>
    <message>
        <source>there is nothing at {ref}</source>
        <translation>{ref} には何もありません</translation>
    </message>
    <message>
        <source>leads back to itself without going into a value, so it would never end</source>
        <translation>値の中へ進まずに自分自身へ戻るため、終わりません</translation>
    </message>
    <message>
        <source>{key} is not supported here, and leaving it out would judge wrongly</source>
        <translation>{key} には対応していません。無視すると誤った判定になります</translation>
    </message>
    <message>
        <source>the dialect {value} is not known; drafts 4, 6, 7, 2019-09 and 2020-12 are</source>
        <translation>{value} という方言は未知です。対応しているのは draft 4、6、7、2019-09、2020-12 です</translation>
    </message>
    <message>
        <source>more than {limit} subschemas</source>
        <translation>部分スキーマが {limit} 個を超えています</translation>
    </message>
    <message>
        <source>{key}: an id is made of small letters, digits and -, 64 at most</source>
        <translation>{key}: id に使えるのは英小文字・数字・- だけで、64 文字以内です</translation>
    </message>
    <message>
        <source>{value} is no name for a parameter: small letters, digits and _, a letter first</source>
        <translation>{value} はパラメーター名に使えません。英小文字で始め、英小文字・数字・_ で書いてください</translation>
    </message>
    <message>
        <source>{key} cannot be {value}; it is finding.target, finding.object or finding.args.NAME</source>
        <translation>{key} に {value} は指定できません。指定できるのは finding.target、finding.object、finding.args.NAME です</translation>
    </message>
    <message>
        <source>{value} does not fit the type of this parameter</source>
        <translation>{value} はこのパラメーターの型に合いません</translation>
    </message>
    <message>
        <source>{key} holds nothing</source>
        <translation>{key} が空です</translation>
    </message>
    <message>
        <source>{key} holds more than {limit}</source>
        <translation>{key} が {limit} 個を超えています</translation>
    </message>
    <message>
        <source>more than {limit} runbooks in this folder; the rest is not read</source>
        <translation>このフォルダーの対応手順が {limit} 件を超えています。残りは読み込みません</translation>
    </message>
    <message>
        <source>{key}: no rule is called {value}{nearest?}</source>
        <translation>{key}: {value} という規則はありません{nearest?}</translation>
    </message>
    <message>
        <source>{key}: no pattern is called {value}{nearest?}</source>
        <translation>{key}: {value} というパターンはありません{nearest?}</translation>
    </message>
    <message>
        <source>{key}: no root cause is called {value}{nearest?}</source>
        <translation>{key}: {value} という根本原因はありません{nearest?}</translation>
    </message>
    <message>
        <source>{key}: there is no table {value}{nearest?}</source>
        <translation>{key}: {value} という表はありません{nearest?}</translation>
    </message>
    <message>
        <source>{key}: the catalogue has no query {value}{nearest?}</source>
        <translation>{key}: カタログに問い合わせ {value} はありません{nearest?}</translation>
    </message>
    <message>
        <source>{key}: there is no action {value}{nearest?}</source>
        <translation>{key}: {value} という操作はありません{nearest?}</translation>
    </message>
    <message>
        <source>{key}: there is no step {value}{nearest?}</source>
        <translation>{key}: {value} という手順はありません{nearest?}</translation>
    </message>
    <message>
        <source>{key}: {value} does not come later, so one would go round in a circle</source>
        <translation>{key}: {value} は後の手順ではないため、循環してしまいます</translation>
    </message>
    <message>
        <source>no way leads to the step {id}</source>
        <translation>手順 {id} に進む経路がありません</translation>
    </message>
    <message>
        <source>{key}: there is no parameter {value}{nearest?}</source>
        <translation>{key}: {value} というパラメーターはありません{nearest?}</translation>
    </message>
    <message>
        <source>{key}: the blank {value} stands inside quotes or behind $ or \; it is quoted by itself, so write it bare</source>
        <translation>{key}: 差し込み {value} が引用符の中、または $ か \ の直後にあります。引用は自動で行うため、そのまま書いてください</translation>
    </message>
    <message>
        <source>{key}: only a parameter of the type integer may stand in SQL, and {value} is none</source>
        <translation>{key}: SQL に書けるのは integer 型のパラメーターだけです。{value} は integer 型ではありません</translation>
    </message>
    <message>
        <source>{key}: {value} is not on the list of what readers may be called with{nearest?}</source>
        <translation>{key}: {value} は読み取りコマンドとして許可された一覧にありません{nearest?}</translation>
    </message>
    <message>
        <source>{key} must be a path of its target: one / first, no .., blanks, # or \</source>
        <translation>{key} は対象のパスで書いてください。先頭は / 一つで、..、空白、#、\ は使えません</translation>
    </message>
    <message>
        <source>{key}: {value} names no target; write RULE@TARGET</source>
        <translation>{key}: {value} に対象がありません。RULE@TARGET の形で書いてください</translation>
    </message>
    <message>
        <source>{key} holds a character that does not show</source>
        <translation>{key} に表示されない文字が含まれています</translation>
    </message>
</context>
<context>
    <name>yagura::Connect</name>
    <message>
        <source>The token file %1 cannot be read.</source>
        <translation>トークンのファイル %1 を読めません。</translation>
    </message>
    <message>
        <source>A token is needed: --token-file FILE, or YAGURA_TOKEN.</source>
        <translation>トークンが必要です: --token-file FILE または YAGURA_TOKEN。</translation>
    </message>
    <message>
        <source>No daemon of this machine has left word that you may read. Does yagurad run?</source>
        <translation>このマシンのデーモンが残した、あなたが読める情報がありません。yagurad は動いていますか。</translation>
    </message>
    <message>
        <source>%1 is no address of a daemon; https://HOST:PORT is one.</source>
        <translation>%1 はデーモンのアドレスではありません。https://HOST:PORT の形で指定します。</translation>
    </message>
    <message>
        <source>%1 is not on this machine, so only https will do.</source>
        <translation>%1 はこのマシンではないので、https だけが使えます。</translation>
    </message>
    <message>
        <source>--connect serves the desktop and `yagura check`.</source>
        <translation>--connect はデスクトップと `yagura check` で使えます。</translation>
    </message>
</context>
<context>
    <name>yagura::ConnectionBar</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
</context>
<context>
    <name>yagura::ConnectionPanel</name>
    <message>
        <source>primary</source>
        <translation>プライマリ</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>スタンバイ</translation>
    </message>
    <message>
        <source>behind a pooler</source>
        <translation>プーラー経由</translation>
    </message>
    <message>
        <source>connections not known</source>
        <translation>接続数は不明</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%2 中 %1 を使用</translation>
    </message>
</context>
<context>
    <name>yagura::CredentialFields</name>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Goes to the keychain of this system, never into a file.</source>
        <translation>このシステムのキーチェーンに保存し、ファイルには書きません。</translation>
    </message>
    <message>
        <source>Or a command</source>
        <translation>またはコマンド</translation>
    </message>
    <message>
        <source>That prints the password: the program, then its arguments, one a line. No shell is involved.</source>
        <translation>パスワードを出力するコマンド。プログラム、引数の順に1行に1つずつ書きます。シェルは使いません。</translation>
    </message>
    <message>
        <source>entered; not saved yet</source>
        <translation>入力済み・未保存</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>leave empty to keep what the keychain holds</source>
        <translation>空欄ならキーチェーンの値をそのまま使います</translation>
    </message>
</context>
<context>
    <name>yagura::Databases</name>
    <message>
        <source>%1 active, %2 idle, %3 idle in tx</source>
        <translation>実行中 %1、待機 %2、放置 tx %3</translation>
    </message>
    <message>
        <source>idle in tx · %1</source>
        <translation>放置 tx · %1</translation>
    </message>
    <message>
        <source>active</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>idle in tx · others</source>
        <translation>放置 tx · その他</translation>
    </message>
    <message>
        <source>not visible</source>
        <translation>閲覧不可</translation>
    </message>
    <message>
        <source>reserved, used</source>
        <translation>予約枠・使用</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>reserved, free</source>
        <translation>予約枠・空き</translation>
    </message>
    <message>
        <source>%1 of %2 ordinary places used</source>
        <translation>一般枠 %2 中 %1 を使用</translation>
    </message>
    <message>
        <source>Fails at the name, before the network.</source>
        <translation>ネットワーク以前の名前解決で失敗。</translation>
    </message>
    <message>
        <source>Fails at the network or the host, not at the name.</source>
        <translation>名前解決は成功。ネットワークまたはホストで失敗。</translation>
    </message>
    <message>
        <source>Fails at TLS: the host answers, nobody logs in.</source>
        <translation>TLS で失敗。ホストは応答するがログインできない。</translation>
    </message>
    <message>
        <source>Fails at log-in, not at the network.</source>
        <translation>ネットワークは正常。ログインで失敗。</translation>
    </message>
    <message>
        <source>Fails at the query: clients get in, work stands.</source>
        <translation>クエリで失敗。接続はできるが処理が進まない。</translation>
    </message>
    <message>
        <source>Not walked yet.</source>
        <translation>未測定。</translation>
    </message>
    <message>
        <source>A new client gets in within %1.</source>
        <translation>新規接続は %1 で成立。</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到達</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>idle in tx</source>
        <translation>放置 tx</translation>
    </message>
    <message>
        <source>idle in aborted tx</source>
        <translation>中断 tx の放置</translation>
    </message>
    <message>
        <source>deadlock</source>
        <translation>デッドロック</translation>
    </message>
    <message>
        <source>not visible to us</source>
        <translation>閲覧不可</translation>
    </message>
    <message>
        <source>holds %1</source>
        <translation>%1 を保持</translation>
    </message>
    <message>
        <source>1 root blocker</source>
        <translation>根本ブロッカー 1</translation>
    </message>
    <message>
        <source>%1 root blockers</source>
        <translation>根本ブロッカー %1</translation>
    </message>
    <message>
        <source>%1 · %2 waiting · ending pid %3 frees %4</source>
        <translation>%1 · 待機 %2 · pid %3 の終了で %4 件が解放</translation>
    </message>
    <message>
        <source>this standby</source>
        <translation>このスタンバイ</translation>
    </message>
    <message>
        <source>replay paused</source>
        <translation>再生停止中</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>受信中</translation>
    </message>
    <message>
        <source>not receiving</source>
        <translation>受信停止</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>未取得</translation>
    </message>
    <message>
        <source>no new answer yet</source>
        <translation>新しい応答なし</translation>
    </message>
    <message>
        <source>held</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>inactive for %1</source>
        <translation>非稼働 %1</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>非稼働</translation>
    </message>
</context>
<context>
    <name>yagura::DatabasesPage</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Database servers</source>
        <translation>データベースサーバー</translation>
    </message>
    <message>
        <source>No database is watched, or none fits the filter.</source>
        <translation>監視中のデータベースがないか、絞り込みに一致しません。</translation>
    </message>
</context>
<context>
    <name>yagura::Declare</name>
    <message>
        <source>The disk did not confirm it in time.</source>
        <translation>ディスクへの書き込みが時間内に確認できませんでした。</translation>
    </message>
    <message>
        <source>Nothing critical stands that an incident could be about: give it a title.</source>
        <translation>障害として宣言できる重大な事象がありません。題名を指定してください。</translation>
    </message>
    <message>
        <source>The record is not on the disk.</source>
        <translation>記録はディスクに書き込まれていません。</translation>
    </message>
</context>
<context>
    <name>yagura::DeclareDialog</name>
    <message>
        <source>SEV-1 people cannot work</source>
        <translation>SEV-1 業務停止</translation>
    </message>
    <message>
        <source>SEV-2 part of it fails</source>
        <translation>SEV-2 一部停止</translation>
    </message>
    <message>
        <source>SEV-3 degraded</source>
        <translation>SEV-3 機能低下</translation>
    </message>
    <message>
        <source>SEV-4 no effect yet</source>
        <translation>SEV-4 影響なし</translation>
    </message>
    <message>
        <source>Declare an incident</source>
        <translation>障害を宣言</translation>
    </message>
    <message>
        <source>What is it called</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>How severe</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Since when (%1)</source>
        <translation>発生時刻（%1）</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>指揮担当</translation>
    </message>
    <message>
        <source>There are no pictures of the time before it.</source>
        <translation>発生前の観測データはありません。</translation>
    </message>
    <message>
        <source>The pictures of the 30 minutes before it are kept with it.</source>
        <translation>発生前 30 分間の観測データも一緒に保存します。</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>宣言</translation>
    </message>
</context>
<context>
    <name>yagura::DemoVisit</name>
    <message>
        <source>Leave the demo</source>
        <translation>デモを終わる</translation>
    </message>
    <message>
        <source>Leave the demo (Esc)</source>
        <translation>デモを終わる (Esc)</translation>
    </message>
</context>
<context>
    <name>yagura::Desktop</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>テーマ: ダーク</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>テーマ: ライト</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>テーマ: ハイコントラスト</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>The language changes when Yagura is started again.</source>
        <translation>言語は次回の起動から切り替わります。</translation>
    </message>
    <message>
        <source>language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>The window&apos;s state could not be kept.</source>
        <translation>ウィンドウの状態を保存できませんでした。</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Add a target…</source>
        <translation>対象を追加…</translation>
    </message>
    <message>
        <source>The configuration has faults</source>
        <translation>設定に誤りがあります</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影響範囲</translation>
    </message>
    <message>
        <source>The wall of the room</source>
        <translation>壁面表示</translation>
    </message>
</context>
<context>
    <name>yagura::DetailsPanel</name>
    <message>
        <source>read %1 ago</source>
        <translation>%1前に取得</translation>
    </message>
    <message>
        <source>Longest sessions</source>
        <translation>長時間セッション</translation>
    </message>
    <message>
        <source>Replication and slots</source>
        <translation>レプリケーションとスロット</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>文</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>レプリケーション</translation>
    </message>
    <message>
        <source>%2 of %1 sessions read</source>
        <translation>%1 中 %2 セッションを取得</translation>
    </message>
    <message>
        <source>slots %1</source>
        <translation>スロット %1</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>不明です。</translation>
    </message>
    <message>
        <source>No transaction is open.</source>
        <translation>実行中のトランザクションはありません。</translation>
    </message>
    <message>
        <source>No replica is connected.</source>
        <translation>接続中のレプリカはありません。</translation>
    </message>
    <message>
        <source>There are no replication slots.</source>
        <translation>レプリケーションスロットはありません。</translation>
    </message>
    <message>
        <source>No statement has run.</source>
        <translation>実行された文はありません。</translation>
    </message>
    <message>
        <source>There are no databases.</source>
        <translation>データベースはありません。</translation>
    </message>
</context>
<context>
    <name>yagura::DisksPage</name>
    <message>
        <source>File systems</source>
        <translation>ファイルシステム</translation>
    </message>
    <message>
        <source>No node is watched.</source>
        <translation>監視中のノードはありません。</translation>
    </message>
    <message>
        <source>%1 on %2 nodes</source>
        <translation>%2 ノードに %1</translation>
    </message>
</context>
<context>
    <name>yagura::Entries</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1: %2, by what is measured</source>
        <translation>%1: %2（観測値による判断）</translation>
    </message>
    <message>
        <source>%1: %2, decided by a person</source>
        <translation>%1: %2（人による判断）</translation>
    </message>
    <message>
        <source>%1: the cause is found</source>
        <translation>%1: 原因を発見</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: 失敗</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: 完了</translation>
    </message>
    <message>
        <source>%1: opened</source>
        <translation>%1: 着手</translation>
    </message>
    <message>
        <source>%1: skipped</source>
        <translation>%1: 省略</translation>
    </message>
    <message>
        <source>%1: open again</source>
        <translation>%1: 再開</translation>
    </message>
    <message>
        <source>%1: assigned to %2</source>
        <translation>%1: 担当 %2</translation>
    </message>
    <message>
        <source>%1 — evidence %2 from %3</source>
        <translation>%1 — 証跡 %2（取得元 %3）</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>refused, nothing was sent</source>
        <translation>拒否（何も送信していない）</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>nobody answered; it may have happened</source>
        <translation>応答なし（実行された可能性あり）</translation>
    </message>
    <message>
        <source>Checklist started: %1</source>
        <translation>チェックリスト開始: %1</translation>
    </message>
    <message>
        <source>Checklist done: %1</source>
        <translation>チェックリスト完了: %1</translation>
    </message>
    <message>
        <source>Checklist given up: %1</source>
        <translation>チェックリスト中止: %1</translation>
    </message>
    <message>
        <source>Prevention: %1</source>
        <translation>再発防止策: %1</translation>
    </message>
    <message>
        <source>Report written (%1, %2)</source>
        <translation>報告書を作成（%1、%2）</translation>
    </message>
    <message>
        <source>Incident declared: %1 (%2)</source>
        <translation>障害を宣言: %1（%2）</translation>
    </message>
    <message>
        <source>%1 given up</source>
        <translation>%1: 担当を解除</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time set: %1 at %2</source>
        <translation>時刻を設定: %1 %2</translation>
    </message>
    <message>
        <source>Exit criterion taken away: %1</source>
        <translation>収束条件を削除: %1</translation>
    </message>
    <message>
        <source>Exit criterion: %1</source>
        <translation>収束条件: %1</translation>
    </message>
    <message>
        <source>Exit criterion met: %1</source>
        <translation>収束条件を達成: %1</translation>
    </message>
    <message>
        <source>Exit criterion no longer met: %1</source>
        <translation>収束条件を満たさなくなった: %1</translation>
    </message>
    <message>
        <source>Incident is %1</source>
        <translation>状態: %1</translation>
    </message>
    <message>
        <source>Called %1</source>
        <translation>番号: %1</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>件名: %1</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>重大度: %1</translation>
    </message>
    <message>
        <source>Summary: %1</source>
        <translation>概要: %1</translation>
    </message>
    <message>
        <source>Handed over to %1: %2</source>
        <translation>%1 に引き継ぎ: %2</translation>
    </message>
    <message>
        <source>Correction: %1</source>
        <translation>訂正: %1</translation>
    </message>
    <message>
        <source>Worse: %1</source>
        <translation>悪化: %1</translation>
    </message>
    <message>
        <source>Milder: %1</source>
        <translation>軽減: %1</translation>
    </message>
    <message>
        <source>Recovered: %1, after %2</source>
        <translation>解消: %1（発生から %2）</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>Acknowledged %1: %2</source>
        <translation>%1 を引受: %2</translation>
    </message>
    <message>
        <source>No longer acknowledged: %1</source>
        <translation>引受の終了: %1</translation>
    </message>
    <message>
        <source>The clock of this machine was set by %1 s</source>
        <translation>このマシンの時計が %1 秒変更された</translation>
    </message>
    <message>
        <source>Entry of a kind that this version does not know: %1</source>
        <translation>この版では扱えない種類の記録: %1</translation>
    </message>
    <message>
        <source>What was watched meanwhile is kept</source>
        <translation>この間の監視内容を保存</translation>
    </message>
    <message>
        <source>Action begun: %1. Sent: %2</source>
        <translation>操作開始: %1（送信内容: %2）</translation>
    </message>
    <message>
        <source>Action ended: %1 – %2</source>
        <translation>操作終了: %1（%2）</translation>
    </message>
    <message>
        <source>%1: it worked</source>
        <translation>%1: 効果あり</translation>
    </message>
    <message>
        <source>%1: it did not help</source>
        <translation>%1: 効果なし</translation>
    </message>
    <message>
        <source>%1: whether it helped cannot be seen</source>
        <translation>%1: 効果は確認できない</translation>
    </message>
</context>
<context>
    <name>yagura::EvidenceBody</name>
    <message>
        <source>Table of evidence</source>
        <translation>証跡の表</translation>
    </message>
    <message>
        <source>from the picture · live</source>
        <translation>観測値 · 現在</translation>
    </message>
    <message>
        <source>%1 · kept %2</source>
        <translation>%1 · %2 に保存</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>読み込み中…</translation>
    </message>
</context>
<context>
    <name>yagura::EvidenceTables</name>
    <message>
        <source>Not surveyed yet.</source>
        <translation>未調査。</translation>
    </message>
    <message>
        <source>The configuration lets nobody look into its queues.</source>
        <translation>キューの中身を調べる設定になっていません。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Nobody watches such a target.</source>
        <translation>該当する対象は監視していません。</translation>
    </message>
    <message>
        <source>%1 has told nothing lately.</source>
        <translation>%1 から最近の応答がありません。</translation>
    </message>
    <message>
        <source>No rows.</source>
        <translation>該当なし。</translation>
    </message>
    <message>
        <source>This version knows no table &quot;%1&quot;.</source>
        <translation>この版に「%1」という表はありません。</translation>
    </message>
    <message>
        <source>No services are configured.</source>
        <translation>サービスが設定されていません。</translation>
    </message>
    <message>
        <source>Too many nodes; the impact page lists them.</source>
        <translation>件数が多いため、影響範囲のページで確認してください。</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>なし。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検知事象</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Seen by users</source>
        <translation>利用者への影響</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>No connect has been measured yet.</source>
        <translation>接続は未測定です。</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>未取得。</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>As it was %1 ago: %2 cannot be seen now.</source>
        <translation>%1前の値です。いまは %2 を確認できません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>yagura::Export</name>
    <message>
        <source>No time zone is called %1.</source>
        <translation>%1 というタイムゾーンはありません。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1 のことですか。</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence are not in this record, or were changed; the report is without them.</source>
        <translation>
            <numerusform>証跡 %n 件がこの記録にないか、変更されているため、報告書には含まれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was written; %2 masked in it.</source>
        <translation>%1 を書き出しました。伏せた情報は %2です。</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>A report can be pdf, md or json, and not %1.</source>
        <translation>報告書の形式は pdf、md、json のいずれかです。%1 にはできません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>password in an address</source>
        <translation>接続先に含まれるパスワード</translation>
    </message>
    <message>
        <source>password or token</source>
        <translation>パスワードまたはトークン</translation>
    </message>
    <message>
        <source>credential of a request</source>
        <translation>要求の認証情報</translation>
    </message>
    <message>
        <source>AWS key</source>
        <translation>AWS キー</translation>
    </message>
    <message>
        <source>signed token (JWT)</source>
        <translation>署名付きトークン (JWT)</translation>
    </message>
    <message>
        <source>key or certificate</source>
        <translation>鍵または証明書</translation>
    </message>
    <message>
        <source>looks like a secret</source>
        <translation>秘密情報らしき文字列</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>カード番号</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>My Number</source>
        <translation>マイナンバー</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP アドレス</translation>
    </message>
    <message>
        <source>value in a statement</source>
        <translation>SQL の値</translation>
    </message>
    <message>
        <source>Nothing had to be masked.</source>
        <translation>伏せるものはありませんでした。</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>how many of which kind: 3 × password</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n masked: %1</source>
        <translation>
            <numerusform>%n 件を伏せます: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two counts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The disk did not confirm it in time.</source>
        <translation>ディスクへの書き込みが時間内に確認できませんでした。</translation>
    </message>
    <message>
        <source>The record is not on the disk.</source>
        <translation>記録はディスクに書き込まれていません。</translation>
    </message>
    <message>
        <source>The record does not say that it was written: %1</source>
        <translation>書き出したことは記録に残りませんでした: %1</translation>
    </message>
</context>
<context>
    <name>yagura::ExportDialog</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation>報告書の書き出し</translation>
    </message>
    <message>
        <source>As</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>In which time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Into which file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>%1 was written, but the record does not say so: %2</source>
        <translation>%1 を書き出しましたが、記録に残せませんでした: %2</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>How much of the file is made</source>
        <translation>ファイル作成の進み具合</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>No time zone is called %1.</source>
        <translation>%1 というタイムゾーンはありません。</translation>
    </message>
    <message>
        <source>Reading what the incident refers to…</source>
        <translation>障害が参照するものを読んでいます…</translation>
    </message>
    <message>
        <source>Making the file…</source>
        <translation>ファイルを作成しています…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>中止しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence could not be read; the report is without them.</source>
        <translation>
            <numerusform>証跡 %n 件を読めなかったため、報告書には含まれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1 (%2)</source>
        <translation>書き出しました: %1 (%2)</translation>
    </message>
    <message>
        <source>Called off. Nothing was written.</source>
        <translation>中止しました。何も書き出していません。</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 はすでにあります。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
</context>
<context>
    <name>yagura::FailureBanner</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What is shown below is the last answer.</source>
        <translation>以下は最後の応答です。</translation>
    </message>
    <message>
        <source>Nothing is known of it now.</source>
        <translation>現状は不明です。</translation>
    </message>
    <message>
        <source>never answered</source>
        <translation>応答なし</translation>
    </message>
</context>
<context>
    <name>yagura::Failures</name>
    <message>
        <source>the name {host} does not resolve</source>
        <translation>ホスト名 {host} を解決できません</translation>
    </message>
    <message>
        <source>Check the host name and the resolver.</source>
        <translation>ホスト名と名前解決の設定を確認してください。</translation>
    </message>
    <message>
        <source>the name {host} did not resolve in time</source>
        <translation>ホスト名 {host} を時間内に解決できませんでした</translation>
    </message>
    <message>
        <source>Check the resolver.</source>
        <translation>名前解決の設定を確認してください。</translation>
    </message>
    <message>
        <source>connection refused: nothing listens there</source>
        <translation>接続拒否: 待ち受けているものがありません</translation>
    </message>
    <message>
        <source>Check that the server runs and the port is right.</source>
        <translation>サーバーの稼働とポート番号を確認してください。</translation>
    </message>
    <message>
        <source>TCP connect timed out</source>
        <translation>TCP 接続が時間切れ</translation>
    </message>
    <message>
        <source>Check the network and firewalls on the way.</source>
        <translation>経路上のネットワークとファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>no route to the host</source>
        <translation>ホストへの経路がありません</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>the server&apos;s certificate has expired</source>
        <translation>サーバー証明書の有効期限が切れています</translation>
    </message>
    <message>
        <source>Renew the certificate.</source>
        <translation>証明書を更新してください。</translation>
    </message>
    <message>
        <source>the certificate is for another host name</source>
        <translation>証明書のホスト名が一致しません</translation>
    </message>
    <message>
        <source>Use the name that the certificate carries.</source>
        <translation>証明書に記載されたホスト名を使ってください。</translation>
    </message>
    <message>
        <source>the certificate is not signed by an authority we trust</source>
        <translation>証明書が信頼できる認証局の署名ではありません</translation>
    </message>
    <message>
        <source>Name the right authority with sslrootcert or ca.</source>
        <translation>sslrootcert または ca で正しい認証局を指定してください。</translation>
    </message>
    <message>
        <source>no TLS connection came about</source>
        <translation>TLS 接続が成立しませんでした</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS 1.2 or newer.</source>
        <translation>ポートが TLS 1.2 以降に対応しているか確認してください。</translation>
    </message>
    <message>
        <source>log-in refused: wrong user or password</source>
        <translation>ログイン拒否: ユーザー名またはパスワードの誤り</translation>
    </message>
    <message>
        <source>Check the credential of this target.</source>
        <translation>この対象の認証情報を確認してください。</translation>
    </message>
    <message>
        <source>no password for this target</source>
        <translation>この対象のパスワードがありません</translation>
    </message>
    <message>
        <source>Give a password_command, a ~/.pgpass line or a password in the settings.</source>
        <translation>password_command、~/.pgpass、または設定画面でパスワードを指定してください。</translation>
    </message>
    <message>
        <source>log-in refused by the server&apos;s rules</source>
        <translation>サーバーの規則によりログインが拒否されました</translation>
    </message>
    <message>
        <source>Check pg_hba.conf or the user&apos;s permissions.</source>
        <translation>pg_hba.conf またはユーザーの権限を確認してください。</translation>
    </message>
    <message>
        <source>log-in refused: every connection is taken</source>
        <translation>ログイン拒否: 接続枠がすべて使用中</translation>
    </message>
    <message>
        <source>Find out who holds the connections.</source>
        <translation>接続を占有している相手を調べてください。</translation>
    </message>
    <message>
        <source>the database does not exist</source>
        <translation>データベースが存在しません</translation>
    </message>
    <message>
        <source>Check dbname in the dsn.</source>
        <translation>dsn の dbname を確認してください。</translation>
    </message>
    <message>
        <source>a query did not finish in time</source>
        <translation>クエリが時間内に終わりませんでした</translation>
    </message>
    <message>
        <source>not allowed to read</source>
        <translation>読み取り権限がありません</translation>
    </message>
    <message>
        <source>Grant pg_monitor to the role.</source>
        <translation>ロールに pg_monitor を付与してください。</translation>
    </message>
    <message>
        <source>a query failed</source>
        <translation>クエリが失敗しました</translation>
    </message>
    <message>
        <source>the server is starting</source>
        <translation>サーバーは起動中です</translation>
    </message>
    <message>
        <source>the server is shutting down</source>
        <translation>サーバーは停止処理中です</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>サーバーが接続を切断しました</translation>
    </message>
    <message>
        <source>the answer was HTTP status {status}</source>
        <translation>HTTP ステータス {status} が返されました</translation>
    </message>
    <message>
        <source>redirected to {location}, which was not followed</source>
        <translation>{location} へのリダイレクトには従いません</translation>
    </message>
    <message>
        <source>Use the final address in the configuration.</source>
        <translation>設定には最終的なアドレスを書いてください。</translation>
    </message>
    <message>
        <source>the answer was larger than we accept</source>
        <translation>応答が上限サイズを超えています</translation>
    </message>
    <message>
        <source>the answer could not be read</source>
        <translation>応答を解釈できません</translation>
    </message>
    <message>
        <source>Check that the address is the management API.</source>
        <translation>アドレスが管理 API か確認してください。</translation>
    </message>
    <message>
        <source>no answer within {deadline}</source>
        <translation>{deadline} 以内に応答なし</translation>
    </message>
    <message>
        <source>the password command failed</source>
        <translation>パスワードコマンドが失敗しました</translation>
    </message>
    <message>
        <source>Run it in a terminal to see why.</source>
        <translation>端末で実行して原因を確認してください。</translation>
    </message>
    <message>
        <source>the password command did not end in time</source>
        <translation>パスワードコマンドが時間内に終わりませんでした</translation>
    </message>
    <message>
        <source>the system&apos;s keychain is not there</source>
        <translation>システムのキーチェーンが利用できません</translation>
    </message>
    <message>
        <source>Give a password_command instead.</source>
        <translation>代わりに password_command を指定してください。</translation>
    </message>
    <message>
        <source>the keychain has no password for this target, or is locked</source>
        <translation>キーチェーンにこの対象のパスワードがないか、ロックされています</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the password in the settings.</source>
        <translation>キーチェーンを解除するか、設定画面でパスワードを入力してください。</translation>
    </message>
    <message>
        <source>the keychain did not answer in time</source>
        <translation>キーチェーンが時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>the keychain refused</source>
        <translation>キーチェーンに拒否されました</translation>
    </message>
    <message>
        <source>polling stopped: three attempts never came back</source>
        <translation>取得停止: 3回の試行が戻りませんでした</translation>
    </message>
    <message>
        <source>Poll again by hand once the cause is gone.</source>
        <translation>原因が解消したら手動で再取得してください。</translation>
    </message>
    <message>
        <source>an error inside Yagura</source>
        <translation>Yagura 内部のエラー</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>too many connections</source>
        <translation>接続数超過</translation>
    </message>
    <message>
        <source>log-in failed</source>
        <translation>ログイン失敗</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS 失敗</translation>
    </message>
    <message>
        <source>the name does not resolve</source>
        <translation>名前を解決できません</translation>
    </message>
    <message>
        <source>an answer that makes no sense</source>
        <translation>解釈できない応答</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>something else answers there</source>
        <translation>別のものが応答しています</translation>
    </message>
    <message>
        <source>Check the host and the port.</source>
        <translation>ホストとポートを確認してください。</translation>
    </message>
    <message>
        <source>the dsn cannot be read</source>
        <translation>dsn を解釈できません</translation>
    </message>
    <message>
        <source>the dsn carries a password, which is refused</source>
        <translation>dsn にパスワードが含まれているため拒否しました</translation>
    </message>
    <message>
        <source>Move the password to ~/.pgpass or a password_command.</source>
        <translation>パスワードを ~/.pgpass または password_command に移してください。</translation>
    </message>
    <message>
        <source>this version does not know the system {system}</source>
        <translation>この版は system {system} に対応していません</translation>
    </message>
    <message>
        <source>not looked into: a queue of type {type} counts each look as a failed delivery</source>
        <translation>覗いていません: {type} 型のキューは、覗くたびに配送失敗として数えます</translation>
    </message>
    <message>
        <source>Only classic queues can be looked into.</source>
        <translation>覗けるのは classic 型のキューだけです。</translation>
    </message>
    <message>
        <source>not looked into: the queue has a length limit and could drop what is put back</source>
        <translation>覗いていません: キューに長さの上限があり、戻したメッセージが失われるおそれがあります</translation>
    </message>
    <message>
        <source>Take it off the list of peek.</source>
        <translation>peek の一覧から外してください。</translation>
    </message>
    <message>
        <source>no queue of this name is seen</source>
        <translation>この名前のキューは見えません</translation>
    </message>
    <message>
        <source>Check the name under peek, and the virtual host before it.</source>
        <translation>peek に書いた名前と、その前の仮想ホストを確かめてください。</translation>
    </message>
    <message>
        <source>{user} may not read this queue</source>
        <translation>{user} はこのキューを読めません</translation>
    </message>
    <message>
        <source>Give it the right to read this queue and the tag management.</source>
        <translation>このキューの読み取り権限と management タグを与えてください。</translation>
    </message>
    <message>
        <source>the schema cannot be used: {place}</source>
        <translation>スキーマを使えません: {place}</translation>
    </message>
    <message>
        <source>`yagura config check` tells what is wrong there.</source>
        <translation>`yagura config check` で誤りの内容を確かめられます。</translation>
    </message>
    <message>
        <source>no space is left for {path}</source>
        <translation>{path} に空き容量がありません</translation>
    </message>
    <message>
        <source>Make room there, or save the record elsewhere.</source>
        <translation>容量を空けるか、記録を別の場所に保存してください。</translation>
    </message>
    <message>
        <source>little space is left for {path}</source>
        <translation>{path} の空き容量が残りわずかです</translation>
    </message>
    <message>
        <source>Make room there before it is full.</source>
        <translation>満杯になる前に容量を空けてください。</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation>{path} に書き込めません</translation>
    </message>
    <message>
        <source>Check the folder and its rights, or save the record elsewhere.</source>
        <translation>フォルダーと権限を確かめるか、記録を別の場所に保存してください。</translation>
    </message>
    <message>
        <source>{path} cannot be read</source>
        <translation>{path} を読めません</translation>
    </message>
    <message>
        <source>another program holds {path} for too long</source>
        <translation>別のプログラムが {path} を長く使い続けています</translation>
    </message>
    <message>
        <source>there is no record at {path}</source>
        <translation>{path} に記録がありません</translation>
    </message>
    <message>
        <source>{path} is there already</source>
        <translation>{path} はすでにあります</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{path} is no record of Yagura; it was not touched</source>
        <translation>{path} は Yagura の記録ではありません。手を触れていません</translation>
    </message>
    <message>
        <source>Move the file away; a new record begins at the next start.</source>
        <translation>ファイルを移してください。次の起動で新しい記録が始まります。</translation>
    </message>
    <message>
        <source>{path} is damaged; it is left as it is</source>
        <translation>{path} は壊れています。そのまま残してあります</translation>
    </message>
    <message>
        <source>Move the file away and keep it; a new record begins at the next start.</source>
        <translation>ファイルを移して保管してください。次の起動で新しい記録が始まります。</translation>
    </message>
    <message>
        <source>{path} was written by a newer Yagura (version {found}, this one knows {known})</source>
        <translation>{path} は新しい Yagura が書いたものです（版 {found}、ここで読めるのは {known} まで）</translation>
    </message>
    <message>
        <source>Use that version here, too.</source>
        <translation>ここでもその版を使ってください。</translation>
    </message>
    <message>
        <source>{path} lies on a network file system</source>
        <translation>{path} はネットワークファイルシステム上にあります</translation>
    </message>
    <message>
        <source>Use it from one machine at a time.</source>
        <translation>同時に使うのは 1 台だけにしてください。</translation>
    </message>
    <message>
        <source>this cannot be kept in the record ({reason})</source>
        <translation>これは記録に残せません（{reason}）</translation>
    </message>
    <message>
        <source>the evidence was changed after it was kept</source>
        <translation>証跡が保存後に変更されています</translation>
    </message>
    <message>
        <source>the evidence is not in the record</source>
        <translation>証跡が記録にありません</translation>
    </message>
    <message>
        <source>the team&apos;s record is not there</source>
        <translation>チームの記録に接続できません</translation>
    </message>
    <message>
        <source>the database has no record of Yagura</source>
        <translation>データベースに Yagura の記録がありません</translation>
    </message>
    <message>
        <source>An owner runs shared_0001.sql there, once.</source>
        <translation>所有者が shared_0001.sql を一度実行してください。</translation>
    </message>
    <message>
        <source>this login may not use the team&apos;s record</source>
        <translation>このログインではチームの記録を使えません</translation>
    </message>
    <message>
        <source>GRANT yagura_writer to it.</source>
        <translation>GRANT で yagura_writer を付与してください。</translation>
    </message>
    <message>
        <source>somebody else has written under the name of {writer}</source>
        <translation>{writer} の名前で別の書き手が書いています</translation>
    </message>
    <message>
        <source>A copied folder or a restored backup does that. Newer entries have a name of their own; the older ones stay here.</source>
        <translation>フォルダーの複製やバックアップの復元で起こります。新しいエントリは別の名前で書かれ、以前のものはここに残ります。</translation>
    </message>
    <message>
        <source>the catalogue has no query {query}</source>
        <translation>カタログに問い合わせ {query} はありません</translation>
    </message>
    <message>
        <source>this value cannot be used for {parameter}</source>
        <translation>{parameter} にこの値は使えません</translation>
    </message>
    <message>
        <source>{target} is no target that this can be asked of</source>
        <translation>{target} はこの確認ができる対象ではありません</translation>
    </message>
    <message>
        <source>{word} is not on the list of what may run by itself</source>
        <translation>{word} は自動実行できる一覧にありません</translation>
    </message>
    <message>
        <source>Copy the command and run it by hand.</source>
        <translation>コマンドをコピーして手動で実行してください。</translation>
    </message>
    <message>
        <source>not run by itself: the log-in could change something ({powers})</source>
        <translation>自動実行しません: このログインは変更権限を持っています（{powers}）</translation>
    </message>
    <message>
        <source>Give the target a role that only reads, or let it run this once.</source>
        <translation>読み取り専用のロールを使うか、今回だけ実行を許可してください。</translation>
    </message>
    <message>
        <source>the server lacks what {query} reads</source>
        <translation>{query} が読むものがサーバーにありません</translation>
    </message>
    <message>
        <source>Create the extension in this database.</source>
        <translation>このデータベースに拡張を作成してください。</translation>
    </message>
    <message>
        <source>{program} is not installed on this machine</source>
        <translation>{program} はこのマシンにインストールされていません</translation>
    </message>
    <message>
        <source>{program} failed and said nothing</source>
        <translation>{program} は何も出力せずに失敗しました</translation>
    </message>
    <message>
        <source>the broker has no queue {queue}</source>
        <translation>ブローカーにキュー {queue} はありません</translation>
    </message>
    <message>
        <source>Check the name, and the virtual host before it.</source>
        <translation>名前と、その前の仮想ホストを確認してください。</translation>
    </message>
    <message>
        <source>there is no action {action} for this target</source>
        <translation>この対象に操作 {action} はありません</translation>
    </message>
    <message>
        <source>the configuration gives no log-in to act with</source>
        <translation>操作用のログインが設定されていません</translation>
    </message>
    <message>
        <source>Add respond: to the target.</source>
        <translation>対象に respond: を追加してください。</translation>
    </message>
    <message>
        <source>this value cannot be used for {argument}</source>
        <translation>{argument} にこの値は使えません</translation>
    </message>
    <message>
        <source>another action is running</source>
        <translation>別の操作が実行中です</translation>
    </message>
    <message>
        <source>Wait for its end.</source>
        <translation>終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>the server did not send the signal</source>
        <translation>サーバーはシグナルを送りませんでした</translation>
    </message>
    <message>
        <source>done, but it is still there after five seconds</source>
        <translation>実行しましたが、5 秒後もまだ残っています</translation>
    </message>
    <message>
        <source>done, but the statement still runs after five seconds</source>
        <translation>実行しましたが、文は 5 秒後もまだ動いています</translation>
    </message>
    <message>
        <source>the time was up before all were moved</source>
        <translation>すべてを移す前に制限時間になりました</translation>
    </message>
    <message>
        <source>Do it again for the rest.</source>
        <translation>残りについてもう一度実行してください。</translation>
    </message>
    <message>
        <source>not all that left the queue were seen to arrive</source>
        <translation>キューから出たものすべての到着は確認できませんでした</translation>
    </message>
    <message>
        <source>Count the dead letters.</source>
        <translation>デッドレターの件数を確認してください。</translation>
    </message>
    <message>
        <source>the dead-letter queue took no more; the rest is in its place</source>
        <translation>デッドレターキューがそれ以上受け付けませんでした。残りは元の位置にあります</translation>
    </message>
    <message>
        <source>Make room in the dead-letter queue.</source>
        <translation>デッドレターキューに空きを作ってください。</translation>
    </message>
    <message>
        <source>nothing was sent: it was not previewed</source>
        <translation>何も送信していません: 事前確認がされていません</translation>
    </message>
    <message>
        <source>Look at the preview first.</source>
        <translation>先にプレビューを確認してください。</translation>
    </message>
    <message>
        <source>nothing was sent: it is no longer there</source>
        <translation>何も送信していません: 対象はもうありません</translation>
    </message>
    <message>
        <source>nothing was sent: it has changed since the preview</source>
        <translation>何も送信していません: プレビュー後に変わっています</translation>
    </message>
    <message>
        <source>Look at the preview again.</source>
        <translation>プレビューをもう一度確認してください。</translation>
    </message>
    <message>
        <source>the responder&apos;s role does not see whose session it is</source>
        <translation>対応用ロールからは誰のセッションか見えません</translation>
    </message>
    <message>
        <source>Grant pg_read_all_stats to the role.</source>
        <translation>ロールに pg_read_all_stats を付与してください。</translation>
    </message>
    <message>
        <source>the responder&apos;s role may not end sessions of others</source>
        <translation>対応用ロールは他のセッションを終了できません</translation>
    </message>
    <message>
        <source>Grant pg_signal_backend to the role.</source>
        <translation>ロールに pg_signal_backend を付与してください。</translation>
    </message>
    <message>
        <source>that is our own session</source>
        <translation>Yagura 自身のセッションです</translation>
    </message>
    <message>
        <source>that is a process of the server ({backend_type})</source>
        <translation>サーバーのプロセスです（{backend_type}）</translation>
    </message>
    <message>
        <source>the session is a superuser&apos;s; only a superuser may end it</source>
        <translation>スーパーユーザーのセッションです。終了できるのはスーパーユーザーだけです</translation>
    </message>
    <message>
        <source>the session runs no statement ({state}); cancelling would free nothing</source>
        <translation>セッションは文を実行していません（{state}）。取り消しても何も解放されません</translation>
    </message>
    <message>
        <source>End the session instead.</source>
        <translation>代わりにセッションを終了してください。</translation>
    </message>
    <message>
        <source>the broker has no user {user}</source>
        <translation>ブローカーにユーザー {user} はいません</translation>
    </message>
    <message>
        <source>a queue of type {type} does not put messages back in their places</source>
        <translation>種別 {type} のキューはメッセージを元の位置に戻しません</translation>
    </message>
    <message>
        <source>Only messages of a classic queue can be moved.</source>
        <translation>移せるのはクラシックキューのメッセージだけです。</translation>
    </message>
    <message>
        <source>the queue has consumers, which would get messages out of order</source>
        <translation>キューにコンシューマーがいるため、順序が入れ替わるおそれがあります</translation>
    </message>
    <message>
        <source>Stop the consumers first.</source>
        <translation>先にコンシューマーを止めてください。</translation>
    </message>
    <message>
        <source>the queue belongs to one connection</source>
        <translation>キューは 1 つの接続に専有されています</translation>
    </message>
    <message>
        <source>the queue deletes itself after its last consumer, and its messages</source>
        <translation>最後のコンシューマーが去るとメッセージごと消えるキューです</translation>
    </message>
    <message>
        <source>the queue drops messages when it is full, also what is put back</source>
        <translation>満杯になるとメッセージを捨てるキューで、戻したものも失われ得ます</translation>
    </message>
    <message>
        <source>respond: allows the virtual host {vhost} only</source>
        <translation>respond: で許可されているのは仮想ホスト {vhost} だけです</translation>
    </message>
    <message>
        <source>the broker is in alarm and takes nothing from publishers</source>
        <translation>ブローカーは警報中で、送信を受け付けません</translation>
    </message>
    <message>
        <source>Clear the memory or disk alarm first.</source>
        <translation>先にメモリまたはディスクの警報を解消してください。</translation>
    </message>
    <message>
        <source>none of the first {looked} messages is malformed</source>
        <translation>先頭 {looked} 件に不正なメッセージはありません</translation>
    </message>
    <message>
        <source>the dead-letter exchange {exchange} is not there: what is rejected is lost</source>
        <translation>デッドレターエクスチェンジ {exchange} がありません。拒否したものは失われます</translation>
    </message>
    <message>
        <source>only the broker can tell where a dead-letter exchange of type {type} sends to</source>
        <translation>種別 {type} のデッドレターエクスチェンジの行き先はブローカーにしか分かりません</translation>
    </message>
    <message>
        <source>the dead-letter exchange sends to no queue: what is rejected is lost</source>
        <translation>デッドレターエクスチェンジの先にキューがありません。拒否したものは失われます</translation>
    </message>
    <message>
        <source>Bind a queue to it.</source>
        <translation>キューをバインドしてください。</translation>
    </message>
    <message>
        <source>the dead-letter queue {queue} is not there</source>
        <translation>デッドレターキュー {queue} がありません</translation>
    </message>
    <message>
        <source>Declare it, durable and without a length limit.</source>
        <translation>永続かつ長さ制限なしで宣言してください。</translation>
    </message>
    <message>
        <source>the dead letters would come back to the same queue</source>
        <translation>デッドレターが同じキューに戻ってしまいます</translation>
    </message>
    <message>
        <source>the dead-letter queue {queue} has a length limit and could lose messages</source>
        <translation>デッドレターキュー {queue} には長さ制限があり、メッセージが失われ得ます</translation>
    </message>
    <message>
        <source>the dead-letter queue {queue} is a {type}</source>
        <translation>デッドレターキュー {queue} の種別は {type} です</translation>
    </message>
    <message>
        <source>the dead-letter queue {queue} does not outlive a restart of the broker</source>
        <translation>デッドレターキュー {queue} はブローカーの再起動で消えます</translation>
    </message>
    <message>
        <source>a queue of type {type} cannot be limited so</source>
        <translation>種別 {type} のキューはこの方法で制限できません</translation>
    </message>
    <message>
        <source>the queue was declared with {name}, which no policy overrules</source>
        <translation>キューは {name} 付きで宣言されており、ポリシーでは変えられません</translation>
    </message>
    <message>
        <source>there is no limit of ours to take away</source>
        <translation>取り除くべき Yagura の制限はありません</translation>
    </message>
    <message>
        <source>that user is Yagura&apos;s own</source>
        <translation>そのユーザーは Yagura 自身のものです</translation>
    </message>
    <message>
        <source>the queue has not learned to refuse messages in time; no length was set</source>
        <translation>キューが新しいメッセージを断る設定を時間内に取り込みませんでした。長さの上限は設定していません</translation>
    </message>
    <message>
        <source>the daemon does not know this token</source>
        <translation>デーモンがこのトークンを知らない</translation>
    </message>
    <message>
        <source>Check --token-file, or let the daemon write a new token.</source>
        <translation>--token-file を確かめるか、デーモンに新しいトークンを作らせてください。</translation>
    </message>
    <message>
        <source>the token may not read</source>
        <translation>このトークンには読む権限がない</translation>
    </message>
    <message>
        <source>Give it the scope read in the daemon&apos;s configuration.</source>
        <translation>デーモンの設定でスコープ read を与えてください。</translation>
    </message>
    <message>
        <source>pictures of the daemon are missing in between</source>
        <translation>デーモンの途中の状態が抜けている</translation>
    </message>
    <message>
        <source>the daemon has no picture yet</source>
        <translation>デーモンにはまだ状態がない</translation>
    </message>
    <message>
        <source>no picture came within {deadline}</source>
        <translation>{deadline} 以内に状態が届かない</translation>
    </message>
    <message>
        <source>no daemon of this machine has left word</source>
        <translation>このマシンのデーモンの情報がない</translation>
    </message>
    <message>
        <source>Start yagurad, then Yagura again.</source>
        <translation>yagurad を起動してから、Yagura を起動し直してください。</translation>
    </message>
    <message>
        <source>the token file {path} cannot be read</source>
        <translation>トークンのファイル {path} を読めない</translation>
    </message>
    <message>
        <source>Check its path and its rights, then start Yagura again.</source>
        <translation>パスと権限を確認し、Yagura を起動し直してください。</translation>
    </message>
    <message>
        <source>no token: {variable} is not set, and the keychain has none</source>
        <translation>トークンがない: {variable} は未設定で、キーチェーンにもない</translation>
    </message>
    <message>
        <source>Give the source a token_file or a password_command.</source>
        <translation>この拠点に token_file か password_command を指定してください。</translation>
    </message>
    <message>
        <source>the picture cannot be read: {wanted} expected at {path}</source>
        <translation>状態を読めない: {path} に {wanted} があるはず</translation>
    </message>
    <message>
        <source>Use the same version of Yagura on both sides.</source>
        <translation>両側で同じ版の Yagura を使ってください。</translation>
    </message>
    <message>
        <source>the hours before are not kept on the disk</source>
        <translation>それ以前の履歴がディスクに残っていません</translation>
    </message>
    <message>
        <source>the hours before cannot be read</source>
        <translation>それ以前の履歴を読み出せません</translation>
    </message>
    <message>
        <source>the disk with the hours before does not answer</source>
        <translation>履歴を保存しているディスクが応答しません</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>Make room there; recording goes on by itself.</source>
        <translation>空き容量を作ってください。記録は自動で再開します。</translation>
    </message>
    <message>
        <source>the record cannot be written: {detail}</source>
        <translation>記録を書き込めません: {detail}</translation>
    </message>
    <message>
        <source>another program of yours writes this record</source>
        <translation>別のプログラムがこの記録に書き込んでいます</translation>
    </message>
    <message>
        <source>nothing has been recorded there</source>
        <translation>そこには何も記録されていません</translation>
    </message>
    <message>
        <source>`record:` in the configuration keeps what is seen on disk.</source>
        <translation>設定に `record:` を書くと、見えたものをディスクに残します。</translation>
    </message>
    <message>
        <source>{path} is no record of Yagura</source>
        <translation>{path} は Yagura の記録ではありません</translation>
    </message>
    <message>
        <source>{path} was recorded by a newer Yagura</source>
        <translation>{path} は新しい版の Yagura で記録されています</translation>
    </message>
    <message>
        <source>the record cannot be read</source>
        <translation>記録を読み取れません</translation>
    </message>
    <message>
        <source>nothing was recorded here; shown is what came before</source>
        <translation>この時点は記録されていません。表示は直前のものです</translation>
    </message>
    <message>
        <source>what was recorded here is damaged; shown is what came before</source>
        <translation>この時点の記録は壊れています。表示は直前のものです</translation>
    </message>
</context>
<context>
    <name>yagura::FaultLines</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::FilesystemDetail</name>
    <message>
        <source>%1, %2 free</source>
        <translation>%1、空き %2</translation>
    </message>
    <message>
        <source>became read-only</source>
        <translation>読み取り専用に変化</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>read and write</source>
        <translation>読み書き可</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>ファイルシステム</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 使用</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>inodes used</source>
        <translation>inode 使用率</translation>
    </message>
    <message>
        <source>device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>well</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>used, last %1 · marks at 80 % and 90 %</source>
        <translation>使用率・直近 %1 · 80 % と 90 % の目印</translation>
    </message>
</context>
<context>
    <name>yagura::FilterBar</name>
    <message>
        <source>Filter — state:crit used&gt;80%</source>
        <translation>絞り込み — state:crit used&gt;80%</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>No column is called that: %1</source>
        <translation>この名前の列はありません: %1</translation>
    </message>
    <message>
        <source>A value is missing after %1</source>
        <translation>%1 の後に値がありません</translation>
    </message>
    <message>
        <source>Not a number: %1</source>
        <translation>数値ではありません: %1</translation>
    </message>
    <message>
        <source>Not a pattern: %1</source>
        <translation>正規表現ではありません: %1</translation>
    </message>
    <message>
        <source>The quotation mark is not closed</source>
        <translation>引用符が閉じていません</translation>
    </message>
</context>
<context>
    <name>yagura::FindingGroups</name>
    <message numerus="yes">
        <source>%n folded</source>
        <translation>
            <numerusform>%n 件を折りたたみ</numerusform>
        </translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>解消</translation>
    </message>
    <message>
        <source>Probable cause: %1</source>
        <translation>推定原因: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>検知事象 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>重大 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>left its band at %1</source>
        <translation>%1 に正常範囲を外れた</translation>
    </message>
    <message>
        <source>crossed its threshold at %1</source>
        <translation>%1 にしきい値を超えた</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It clears and its symptoms stay.</source>
        <translation>これが解消しても症状が残る。</translation>
    </message>
    <message>
        <source>This no longer holds: %1</source>
        <translation>次が成り立たなくなる: %1</translation>
    </message>
    <message numerus="yes">
        <source>Probable cause: earliest, upstream of %n symptom(s)</source>
        <translation>
            <numerusform>推定原因: 最も早く発生し、症状 %n 件の上流にある</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Probable cause: upstream of %n symptom(s)</source>
        <translation>
            <numerusform>推定原因: 症状 %n 件の上流にある</numerusform>
        </translation>
    </message>
    <message>
        <source>Own cause</source>
        <translation>独立した原因</translation>
    </message>
    <message>
        <source>Own cause; %1</source>
        <translation>独立した原因。%1</translation>
    </message>
    <message>
        <source>Symptom of %1</source>
        <translation>%1 に伴う症状</translation>
    </message>
    <message>
        <source>Symptom of %1 (%2)</source>
        <translation>%1 に伴う症状（%2）</translation>
    </message>
    <message>
        <source>ack by %1 · %2 left</source>
        <translation>%1 が引受 · 残り %2</translation>
    </message>
    <message>
        <source>ack by %1 · until it clears</source>
        <translation>%1 が引受 · 解消するまで</translation>
    </message>
    <message>
        <source>ack expired %1 ago · %2</source>
        <translation>引受の期限切れから %1 · %2</translation>
    </message>
    <message>
        <source>ack is over: worse than acked · %1</source>
        <translation>引受時より悪化したため引受は終了 · %1</translation>
    </message>
    <message>
        <source>The ack holds until Yagura ends: the disk of %1 is full.</source>
        <translation>引受は Yagura を終えるまで有効です: %1 のディスクに空きがありません。</translation>
    </message>
    <message>
        <source>Earlier acks cannot be read from %1: %2</source>
        <translation>以前の引受を %1 から読めません: %2</translation>
    </message>
    <message>
        <source>The ack holds until Yagura ends: %1 cannot be written: %2</source>
        <translation>引受は Yagura を終えるまで有効です: %1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>chatters %1×</source>
        <translation>%1 回ばたつき</translation>
    </message>
    <message>
        <source>score %1 = coverage %2 × onset %3 × severity %4 × change %5</source>
        <translation>スコア %1 = 説明範囲 %2 × 発生順 %3 × 重大度 %4 × 変更 %5</translation>
    </message>
    <message>
        <source>for %1, since %2</source>
        <translation>%1 継続、%2 から</translation>
    </message>
    <message>
        <source>What may lie behind it:</source>
        <translation>考えられる原因:</translation>
    </message>
    <message>
        <source>What would refute this:</source>
        <translation>これを否定する事実:</translation>
    </message>
</context>
<context>
    <name>yagura::Findings</name>
    <message>
        <source>{target} connections exhausted</source>
        <translation>{target} 接続枯渇</translation>
    </message>
    <message>
        <source>{value} of {limit} ordinary places in use</source>
        <translation>一般枠 {limit} のうち {value} を使用中</translation>
    </message>
    <message>
        <source>{target} idle in transaction</source>
        <translation>{target} トランザクション放置</translation>
    </message>
    <message>
        <source>oldest open transaction idles for {value}</source>
        <translation>最長の放置時間 {value}</translation>
    </message>
    <message>
        <source>{target} long query</source>
        <translation>{target} 長時間クエリ</translation>
    </message>
    <message>
        <source>longest running for {value}</source>
        <translation>最長の実行時間 {value}</translation>
    </message>
    <message>
        <source>{target} sessions blocked</source>
        <translation>{target} セッション待機</translation>
    </message>
    <message>
        <source>{value} wait for a lock</source>
        <translation>{value}件がロック待ち</translation>
    </message>
    <message>
        <source>{target} lock wait</source>
        <translation>{target} ロック待ち</translation>
    </message>
    <message>
        <source>longest wait {value}</source>
        <translation>最長の待ち時間 {value}</translation>
    </message>
    <message>
        <source>{target} lock table filling</source>
        <translation>{target} ロック表の逼迫</translation>
    </message>
    <message>
        <source>{value} of {limit} locks held</source>
        <translation>ロック {limit} のうち {value} を保持</translation>
    </message>
    <message>
        <source>{target} replica {object} behind</source>
        <translation>{target} レプリカ {object} の遅延</translation>
    </message>
    <message>
        <source>{value} not yet replayed</source>
        <translation>未再生 {value}</translation>
    </message>
    <message>
        <source>replay {value} late</source>
        <translation>再生の遅れ {value}</translation>
    </message>
    <message>
        <source>{target} replay behind</source>
        <translation>{target} 再生の遅延</translation>
    </message>
    <message>
        <source>{value} behind its primary</source>
        <translation>プライマリから {value} 遅れ</translation>
    </message>
    <message>
        <source>{target} replay paused</source>
        <translation>{target} 再生の一時停止</translation>
    </message>
    <message>
        <source>reads grow older until it goes on</source>
        <translation>再開まで読み取り結果が古くなり続けます</translation>
    </message>
    <message>
        <source>{target} slot {object} inactive</source>
        <translation>{target} スロット {object} 非稼働</translation>
    </message>
    <message>
        <source>for {value}; WAL is kept for it</source>
        <translation>{value} 継続。WAL が保持されています</translation>
    </message>
    <message>
        <source>{target} slot {object} retains WAL</source>
        <translation>{target} スロット {object} が WAL を保持</translation>
    </message>
    <message>
        <source>{value} kept on disk</source>
        <translation>ディスク上に {value} を保持</translation>
    </message>
    <message>
        <source>{target} slot {object} loses WAL</source>
        <translation>{target} スロット {object} の WAL 喪失</translation>
    </message>
    <message>
        <source>its replica may have to be rebuilt</source>
        <translation>レプリカの再構築が必要になる可能性があります</translation>
    </message>
    <message>
        <source>{target} transaction ids run out</source>
        <translation>{target} トランザクション ID の枯渇</translation>
    </message>
    <message>
        <source>{object} at {value} of wraparound</source>
        <translation>{object} は周回上限の {value}</translation>
    </message>
    <message>
        <source>{target} deadlocks</source>
        <translation>{target} デッドロック</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>{target} many rollbacks</source>
        <translation>{target} ロールバック多発</translation>
    </message>
    <message>
        <source>{value} of transactions roll back</source>
        <translation>トランザクションの {value} がロールバック</translation>
    </message>
    <message>
        <source>{target} checkpoints late</source>
        <translation>{target} チェックポイントの遅れ</translation>
    </message>
    <message>
        <source>the last one is {value} of its interval old</source>
        <translation>前回から間隔の {value} 倍が経過</translation>
    </message>
    <message>
        <source>{target} WAL archiving fails</source>
        <translation>{target} WAL アーカイブ失敗</translation>
    </message>
    <message>
        <source>for {value}</source>
        <translation>{value} 継続</translation>
    </message>
    <message>
        <source>{target} changed its role</source>
        <translation>{target} 役割の切り替わり</translation>
    </message>
    <message>
        <source>primary and standby changed places</source>
        <translation>プライマリとスタンバイが入れ替わりました</translation>
    </message>
    <message>
        <source>{target} {object} filling up</source>
        <translation>{target} {object} 容量不足</translation>
    </message>
    <message>
        <source>{value} used</source>
        <translation>使用率 {value}</translation>
    </message>
    <message>
        <source>{target} {object} out of inodes</source>
        <translation>{target} {object} inode 不足</translation>
    </message>
    <message>
        <source>{value} of inodes used</source>
        <translation>inode 使用率 {value}</translation>
    </message>
    <message>
        <source>{target} {object} became read-only</source>
        <translation>{target} {object} 読み取り専用化</translation>
    </message>
    <message>
        <source>writes fail</source>
        <translation>書き込みが失敗します</translation>
    </message>
    <message>
        <source>{target} {object} device error</source>
        <translation>{target} {object} デバイスエラー</translation>
    </message>
    <message>
        <source>the kernel cannot read it</source>
        <translation>カーネルが読み取れません</translation>
    </message>
    <message>
        <source>{target} {object} hangs</source>
        <translation>{target} {object} 応答停止</translation>
    </message>
    <message>
        <source>it does not answer; programs that touch it hang, too</source>
        <translation>応答がなく、触れたプログラムも停止します</translation>
    </message>
    <message>
        <source>{target} {object} busy</source>
        <translation>{target} {object} 高負荷</translation>
    </message>
    <message>
        <source>I/O {value} of the time</source>
        <translation>I/O 使用率 {value}</translation>
    </message>
    <message>
        <source>{target} {object} reads slowly</source>
        <translation>{target} {object} 読み取り遅延</translation>
    </message>
    <message>
        <source>{value} per read</source>
        <translation>1回の読み取りに {value}</translation>
    </message>
    <message>
        <source>{target} {object} writes slowly</source>
        <translation>{target} {object} 書き込み遅延</translation>
    </message>
    <message>
        <source>{value} per write</source>
        <translation>1回の書き込みに {value}</translation>
    </message>
    <message>
        <source>{target} load high</source>
        <translation>{target} 高負荷</translation>
    </message>
    <message>
        <source>{value} per core</source>
        <translation>コアあたり {value}</translation>
    </message>
    <message>
        <source>{target} memory short</source>
        <translation>{target} メモリ不足</translation>
    </message>
    <message>
        <source>{value} available</source>
        <translation>利用可能 {value}</translation>
    </message>
    <message>
        <source>{target} waits for I/O</source>
        <translation>{target} I/O 待ち</translation>
    </message>
    <message>
        <source>{value} of CPU time</source>
        <translation>CPU 時間の {value}</translation>
    </message>
    <message>
        <source>{target} memory pressure</source>
        <translation>{target} メモリ圧迫</translation>
    </message>
    <message>
        <source>all work stalls {value} of the time</source>
        <translation>全処理の停止時間 {value}</translation>
    </message>
    <message>
        <source>{target} TCP retransmits</source>
        <translation>{target} TCP 再送</translation>
    </message>
    <message>
        <source>{value} of segments sent again</source>
        <translation>セグメントの {value} を再送</translation>
    </message>
    <message>
        <source>{target} {object} errors</source>
        <translation>{target} {object} エラー</translation>
    </message>
    <message>
        <source>{object} has no consumers</source>
        <translation>{object} コンシューマー不在</translation>
    </message>
    <message>
        <source>{value} messages wait</source>
        <translation>{value}件が待機中</translation>
    </message>
    <message>
        <source>{object} backlog</source>
        <translation>{object} 滞留</translation>
    </message>
    <message>
        <source>{value} messages ready</source>
        <translation>{value}件が配信待ち</translation>
    </message>
    <message>
        <source>{object} unacknowledged</source>
        <translation>{object} 未確認</translation>
    </message>
    <message>
        <source>{value} delivered but not confirmed</source>
        <translation>{value}件が配信済み・未確認</translation>
    </message>
    <message>
        <source>{object} oldest message waits</source>
        <translation>{object} 最古のメッセージが待機</translation>
    </message>
    <message>
        <source>{object} dead letters grow</source>
        <translation>{object} 配信不能の増加</translation>
    </message>
    <message>
        <source>{object} unhealthy</source>
        <translation>{object} 異常</translation>
    </message>
    <message>
        <source>the broker says it is down, crashed or in the minority</source>
        <translation>停止・異常終了・少数派のいずれかとブローカーが報告</translation>
    </message>
    <message>
        <source>{target} memory alarm</source>
        <translation>{target} メモリアラーム</translation>
    </message>
    <message>
        <source>publishers are blocked on every node, consumers go on</source>
        <translation>全ノードで送信が停止、受信は継続</translation>
    </message>
    <message>
        <source>{target} disk alarm</source>
        <translation>{target} ディスクアラーム</translation>
    </message>
    <message>
        <source>{target} network partition</source>
        <translation>{target} ネットワーク分断</translation>
    </message>
    <message>
        <source>{object} is cut off from {value} nodes</source>
        <translation>{object} は {value} ノードから分断</translation>
    </message>
    <message>
        <source>{target} node down</source>
        <translation>{target} ノード停止</translation>
    </message>
    <message>
        <source>{object} is not running</source>
        <translation>{object} が稼働していません</translation>
    </message>
    <message>
        <source>{target} memory near its limit</source>
        <translation>{target} メモリ上限に接近</translation>
    </message>
    <message>
        <source>{object} at {value} of the watermark</source>
        <translation>{object} は上限の {value}</translation>
    </message>
    <message>
        <source>{target} disk near its limit</source>
        <translation>{target} ディスク下限に接近</translation>
    </message>
    <message>
        <source>{object}: {value} free</source>
        <translation>{object}: 空き {value}</translation>
    </message>
    <message>
        <source>{target} file descriptors short</source>
        <translation>{target} ファイル記述子不足</translation>
    </message>
    <message>
        <source>{object} at {value}</source>
        <translation>{object}: {value}</translation>
    </message>
    <message>
        <source>{target} unroutable messages</source>
        <translation>{target} 宛先不明メッセージ</translation>
    </message>
    <message>
        <source>{target} unreachable</source>
        <translation>{target} 到達不能</translation>
    </message>
    <message>
        <source>{failure}</source>
        <translation>{failure}</translation>
    </message>
    <message>
        <source>{target} cannot be seen</source>
        <translation>{target} 確認不能</translation>
    </message>
    <message>
        <source>{target} lost</source>
        <translation>{target} 途絶</translation>
    </message>
    <message>
        <source>{target} stands still</source>
        <translation>{target} 更新停止</translation>
    </message>
    <message>
        <source>the daemon answers, but its poller does not move</source>
        <translation>デーモンは応答するが、収集が止まっている</translation>
    </message>
    <message>
        <source>{target} not reached from {object}</source>
        <translation>{target} {object} から到達不能</translation>
    </message>
    <message>
        <source>{target} not reached from here</source>
        <translation>{target} ここからは到達不能</translation>
    </message>
    <message>
        <source>{target} {object} will be full</source>
        <translation>{target} {object} が満杯になる見込み</translation>
    </message>
    <message>
        <source>in {value} at the earliest, at the present growth</source>
        <translation>今の増え方では、早ければ {value} 後</translation>
    </message>
    <message>
        <source>{target} {object} inodes will run out</source>
        <translation>{target} {object} の inode が尽きる見込み</translation>
    </message>
    <message>
        <source>{target} fails its check</source>
        <translation>{target} の確認が失敗</translation>
    </message>
    <message>
        <source>it answers, and not as it should</source>
        <translation>応答はあるが、期待どおりではない</translation>
    </message>
    <message>
        <source>{target} answers slowly</source>
        <translation>{target} の応答が遅い</translation>
    </message>
    <message>
        <source>{value} per check</source>
        <translation>確認 1 回に {value}</translation>
    </message>
    <message>
        <source>{target} fails now and then</source>
        <translation>{target} がときどき失敗</translation>
    </message>
    <message>
        <source>{value} of the checks of five minutes</source>
        <translation>直近 5 分の確認の {value}</translation>
    </message>
    <message>
        <source>{target} {object} malformed JSON</source>
        <translation>{target} {object} に形式不正の JSON</translation>
    </message>
    <message>
        <source>{value} of {limit} looked at</source>
        <translation>調べた {limit} 件中 {value} 件</translation>
    </message>
    <message>
        <source>{object} malformed messages suspected</source>
        <translation>{object} に形式不正のメッセージの疑い</translation>
    </message>
    <message>
        <source>{value} of deliveries are repeated</source>
        <translation>配送の {value} が再配送</translation>
    </message>
    <message>
        <source>{target} {object} not by its schema</source>
        <translation>{target} {object} がスキーマに合わない</translation>
    </message>
    <message>
        <source>{value} of {limit} well-formed messages looked at</source>
        <translation>調べた正しい形式のメッセージ {limit} 件中 {value} 件</translation>
    </message>
</context>
<context>
    <name>yagura::FirstRunPage</name>
    <message>
        <source>Yagura watches your databases, nodes and message brokers, and says what is wrong, since when, and why.</source>
        <translation>Yagura はデータベース・ノード・メッセージブローカーを見張り、何が、いつから、なぜ起きているかを示します。</translation>
    </message>
    <message>
        <source>There is no configuration yet at</source>
        <translation>設定ファイルがまだありません:</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>対象を追加</translation>
    </message>
    <message>
        <source>Open a configuration file</source>
        <translation>設定ファイルを開く</translation>
    </message>
    <message>
        <source>Configuration (*.yaml *.yml);;All files (*)</source>
        <translation>設定 (*.yaml *.yml);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>See the demo</source>
        <translation>デモを見る</translation>
    </message>
    <message>
        <source>An incident with made-up data; no server is asked</source>
        <translation>作り物のデータによる障害です。サーバーには接続しません</translation>
    </message>
</context>
<context>
    <name>yagura::Forecast</name>
    <message>
        <source>it has no fixed size</source>
        <translation>大きさが決まっていない</translation>
    </message>
    <message>
        <source>not watched long enough</source>
        <translation>観測時間が足りない</translation>
    </message>
    <message>
        <source>grows steadily</source>
        <translation>一定の速さで増加</translation>
    </message>
    <message>
        <source>grows in bursts</source>
        <translation>断続的に急増</translation>
    </message>
    <message>
        <source>is emptied now and then</source>
        <translation>ときどき空けられる</translation>
    </message>
    <message>
        <source>not filling</source>
        <translation>増えていない</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 後</translation>
    </message>
</context>
<context>
    <name>yagura::Formats</name>
    <message>
        <source>%1/s</source>
        <translation>%1 /秒</translation>
    </message>
    <message>
        <source>%1/min</source>
        <translation>%1 /分</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1 /時</translation>
    </message>
    <message>
        <source>%1&#x2009;d</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1&#x2009;h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1&#x2009;min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1&#x2009;s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 d %2</source>
        <translation>%1日 %2</translation>
    </message>
    <message>
        <source>stale %1</source>
        <translation>古い値 %1</translation>
    </message>
</context>
<context>
    <name>yagura::GroupDelegate</name>
    <message>
        <source>cleared</source>
        <translation>解消</translation>
    </message>
    <message>
        <source>ack expired</source>
        <translation>引受の期限切れ</translation>
    </message>
    <message>
        <source>ack</source>
        <translation>引受済み</translation>
    </message>
</context>
<context>
    <name>yagura::HostFacts</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>nothing known of this node now</source>
        <translation>このノードの現状は不明</translation>
    </message>
    <message>
        <source>no host metrics here: only its file systems are read</source>
        <translation>ホスト指標なし: ファイルシステムのみ取得</translation>
    </message>
    <message>
        <source>CPU busy</source>
        <translation>CPU 使用率</translation>
    </message>
    <message>
        <source>I/O wait</source>
        <translation>I/O 待ち</translation>
    </message>
    <message>
        <source>load, %1 cores</source>
        <translation>負荷（%1 コア）</translation>
    </message>
    <message>
        <source>memory available</source>
        <translation>利用可能メモリ</translation>
    </message>
    <message>
        <source>swap used</source>
        <translation>スワップ使用</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>圧迫</translation>
    </message>
    <message>
        <source>TCP sent again</source>
        <translation>TCP 再送</translation>
    </message>
</context>
<context>
    <name>yagura::IdentityFields</name>
    <message>
        <source>not said</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Asked every</source>
        <translation>取得間隔</translation>
    </message>
</context>
<context>
    <name>yagura::Impact</name>
    <message>
        <source>weight %1</source>
        <translation>重み %1</translation>
    </message>
    <message>
        <source>needs nothing</source>
        <translation>必要とするものなし</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>必要とするもの</translation>
    </message>
    <message>
        <source>(can do without)</source>
        <translation>（なくても動く）</translation>
    </message>
    <message>
        <source>(one of several)</source>
        <translation>（いくつかのうちの一つ）</translation>
    </message>
    <message>
        <source>score %1 = coverage %2 × onset %3 × severity %4 × change %5</source>
        <translation>スコア %1 = 説明範囲 %2 × 発生順 %3 × 重大度 %4 × 変更 %5</translation>
    </message>
    <message>
        <source>probable causes now</source>
        <translation>現在の推定原因</translation>
    </message>
    <message>
        <source>nothing wrong is known now</source>
        <translation>現在、異常は見つかっていません</translation>
    </message>
    <message>
        <source>if it fails, these fail</source>
        <translation>止まると、次も止まる</translation>
    </message>
    <message>
        <source>if it fails, these get worse</source>
        <translation>止まると、次の動作が低下する</translation>
    </message>
    <message>
        <source>if it fails, these lose a spare</source>
        <translation>止まると、次が予備を失う</translation>
    </message>
    <message>
        <source>if it fails, nothing else does</source>
        <translation>止まっても、ほかには及ばない</translation>
    </message>
    <message>
        <source>nothing fails by a single failure</source>
        <translation>単一障害点はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n function(s) fail(s)</source>
        <translation>
            <numerusform>業務機能 %n 件が止まる</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) fail(s)</source>
        <translation>
            <numerusform>サービス %n 件が止まる</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called %1.</source>
        <translation>%1 という名前のものはありません。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1 のことですか。</translation>
    </message>
    <message numerus="yes">
        <source>Looking twice at %n target(s), two seconds apart</source>
        <translation>
            <numerusform>%n件の対象を2秒間隔で2回確認しています</numerusform>
        </translation>
    </message>
    <message>
        <source>No services: and functions: are configured, so nothing is known of impact.</source>
        <translation>services: と functions: が設定されていないため、影響範囲は分かりません。</translation>
    </message>
    <message>
        <source>(inferred)</source>
        <translation>（推定）</translation>
    </message>
    <message>
        <source>inferred: %1</source>
        <translation>推定: %1</translation>
    </message>
    <message numerus="yes">
        <source>Looking once at %n target(s) for what they share</source>
        <translation>
            <numerusform>共有しているものを知るため、%n 件の対象を一度確認します</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::ImpactMap</name>
    <message>
        <source>failing part plus one hop · %1 of %2 nodes</source>
        <translation>障害箇所とその隣 · 全 %2 件中 %1 件</translation>
    </message>
    <message>
        <source>nothing fails · functions and what they need · %1 of %2 nodes</source>
        <translation>停止なし · 業務機能とその依存先 · 全 %2 件中 %1 件</translation>
    </message>
    <message>
        <source>everything · %1 of %2 nodes</source>
        <translation>すべて · 全 %2 件中 %1 件</translation>
    </message>
    <message>
        <source>, the worst ones</source>
        <translation>、悪いものから</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Data and brokers</source>
        <translation>データとブローカー</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>at risk, not yet</source>
        <translation>影響のおそれ</translation>
    </message>
    <message>
        <source>carries a symptom</source>
        <translation>症状が伝わる</translation>
    </message>
    <message>
        <source>carries the failure</source>
        <translation>障害が伝わる</translation>
    </message>
    <message>
        <source>redundancy lost</source>
        <translation>冗長性喪失</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>確認できない</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>低下</translation>
    </message>
    <message>
        <source>suffers from %1</source>
        <translation>%1 の影響で低下</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>fails with %1</source>
        <translation>%1 とともに停止</translation>
    </message>
    <message>
        <source>%1 of %2 functions</source>
        <translation>業務機能 %2 件中 %1 件</translation>
    </message>
    <message>
        <source>%1 of %2 services</source>
        <translation>サービス %2 件中 %1 件</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>has a spare</source>
        <translation>予備あり</translation>
    </message>
    <message>
        <source>keeps working</source>
        <translation>動き続ける</translation>
    </message>
    <message>
        <source>gets worse</source>
        <translation>低下</translation>
    </message>
    <message>
        <source>one spare less</source>
        <translation>予備が減る</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>probable cause</source>
        <translation>推定原因</translation>
    </message>
    <message>
        <source>%1 of %2 observed clients</source>
        <translation>観測されたクライアント %2 件中 %1 件</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>観測</translation>
    </message>
    <message>
        <source>%1 (observed)</source>
        <translation>%1（観測）</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>%1 が必要</translation>
    </message>
    <message>
        <source>needed by %1</source>
        <translation>%1 から必要とされる</translation>
    </message>
    <message>
        <source>observed at work on %1</source>
        <translation>%1 の使用を観測</translation>
    </message>
    <message>
        <source>observed clients: %1</source>
        <translation>観測されたクライアント: %1</translation>
    </message>
    <message>
        <source>shared by %1, inferred</source>
        <translation>%1 が共有（推定）</translation>
    </message>
    <message>
        <source>consumes %1</source>
        <translation>受信キュー: %1</translation>
    </message>
    <message>
        <source>%1 uses %2, and can do without it</source>
        <translation>%1 は %2 を使うが、なくても動く</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 は %2 が必要</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>取り込み済み</translation>
    </message>
    <message>
        <source>%1 was seen at work on %2</source>
        <translation>%1 が %2 を使っているのを観測</translation>
    </message>
    <message>
        <source>%1 · inferred</source>
        <translation>%1 · 推定</translation>
    </message>
</context>
<context>
    <name>yagura::ImpactPage</name>
    <message>
        <source>No services are configured.

With services: and functions: in the configuration, this page shows who stands on whom, what a failure reaches, and what has no second.</source>
        <translation>サービスが設定されていません。

設定に services: と functions: を書くと、何が何に依存し、障害がどこまで及び、どこに予備がないかをこのページに示します。</translation>
    </message>
    <message>
        <source>Arranged without Graphviz, which is not installed.</source>
        <translation>Graphviz がないため、Yagura が配置しました。</translation>
    </message>
    <message>
        <source>Arranged without Graphviz: too many nodes for it.</source>
        <translation>件数が多いため、Graphviz を使わずに配置しました。</translation>
    </message>
    <message>
        <source>Arranged without Graphviz, which took too long.</source>
        <translation>Graphviz に時間がかかりすぎたため、Yagura が配置しました。</translation>
    </message>
    <message>
        <source>Arranged without Graphviz, which failed.</source>
        <translation>Graphviz が失敗したため、Yagura が配置しました。</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影響範囲</translation>
    </message>
    <message>
        <source>Impact, as a table</source>
        <translation>影響範囲（表）</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Reached from the selected node</source>
        <translation>選択した項目から影響が及ぶ先</translation>
    </message>
    <message>
        <source>Nothing stands on it.</source>
        <translation>これに依存するものはありません。</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>影響先</translation>
    </message>
    <message>
        <source>Reached from %1</source>
        <translation>%1 から影響が及ぶ先</translation>
    </message>
    <message>
        <source>Clients were observed at work on targets: o shows them, to be adopted as services.</source>
        <translation>対象を使っているクライアントが観測されています。o で表示し、サービスとして取り込めます。</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>観測</translation>
    </message>
    <message>
        <source>%1 is taken out again.</source>
        <translation>%1 を構成から外しました。</translation>
    </message>
    <message>
        <source>observed %1</source>
        <translation>観測 %1</translation>
    </message>
    <message>
        <source>%1 is adopted.</source>
        <translation>%1 を構成に取り込みました。</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Adopt into configuration: %1…</source>
        <translation>構成に取り込む: %1…</translation>
    </message>
    <message>
        <source>Take out of configuration: %1</source>
        <translation>構成から外す: %1</translation>
    </message>
</context>
<context>
    <name>yagura::ImpactSide</name>
    <message>
        <source>What if this fails</source>
        <translation>これが止まると</translation>
    </message>
    <message>
        <source>No service and no function stands on it.</source>
        <translation>これに依存するサービスも業務機能もありません。</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>線の意味</translation>
    </message>
</context>
<context>
    <name>yagura::Incident</name>
    <message>
        <source>No incident is called %1.</source>
        <translation>%1 という障害はありません。</translation>
    </message>
    <message>
        <source>%1 may be each of these:</source>
        <translation>%1 に当てはまるものが複数あります:</translation>
    </message>
    <message>
        <source>No incident was recorded.</source>
        <translation>記録された障害はありません。</translation>
    </message>
</context>
<context>
    <name>yagura::IncidentHead</name>
    <message>
        <source>No incident</source>
        <translation>障害なし</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>障害一覧</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Roles…</source>
        <translation>役割…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>引き継ぎ…</translation>
    </message>
    <message>
        <source>Summary…</source>
        <translation>概要…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>報告書…</translation>
    </message>
    <message>
        <source>Declare…</source>
        <translation>宣言…</translation>
    </message>
    <message>
        <source>nothing is being recorded</source>
        <translation>記録していません</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>継続時間</translation>
    </message>
    <message>
        <source>to detect</source>
        <translation>検知まで</translation>
    </message>
    <message>
        <source>to acknowledge</source>
        <translation>引受まで</translation>
    </message>
    <message>
        <source>to mitigate</source>
        <translation>緩和まで</translation>
    </message>
    <message>
        <source>to resolve</source>
        <translation>収束まで</translation>
    </message>
    <message>
        <source>set twice</source>
        <translation>食い違い</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>収束とする</translation>
    </message>
    <message>
        <source>Not every exit criterion is met. Why is it over all the same?</source>
        <translation>達成していない収束条件があります。それでも収束とする理由は何ですか。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>担当なし</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>What the next one has to know</source>
        <translation>次の担当者に伝えること</translation>
    </message>
    <message>
        <source>To</source>
        <translation>引き継ぎ先</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>申し送り</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>What happened, for page one of the report</source>
        <translation>何が起きたか（報告書の 1 ページ目に載ります）</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>別の場所に保存…</translation>
    </message>
    <message>
        <source>Prevention…</source>
        <translation>再発防止…</translation>
    </message>
</context>
<context>
    <name>yagura::IncidentText</name>
    <message>
        <source>MTTR (mitigated)</source>
        <translation>MTTR（緩和まで）</translation>
    </message>
    <message>
        <source>MTTR (resolved)</source>
        <translation>MTTR（収束まで）</translation>
    </message>
    <message>
        <source>two words</source>
        <translation>食い違い</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>重大度</translation>
    </message>
</context>
<context>
    <name>yagura::IncidentWords</name>
    <message>
        <source>%1 is clear</source>
        <translation>%1 が解消</translation>
    </message>
    <message>
        <source>%1 stands</source>
        <translation>%1 が継続中</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1 が %2 以上</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1 が %2 以下</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1（%2 継続）</translation>
    </message>
    <message>
        <source>met</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>holds for %1 of %2</source>
        <translation>継続 %1 / %2</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未達成</translation>
    </message>
    <message>
        <source>cannot be seen</source>
        <translation>確認できない</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2, lasts %3</source>
        <translation>%1、%2、継続時間 %3</translation>
    </message>
    <message>
        <source>Exit: %1 — %2</source>
        <translation>収束条件: %1 — %2</translation>
    </message>
    <message>
        <source>started</source>
        <translation>発生</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>検知</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>引受</translation>
    </message>
    <message>
        <source>mitigated</source>
        <translation>緩和</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>収束</translation>
    </message>
    <message>
        <source>open</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>%1: %2 counts; %3 had set %4 without knowing of it</source>
        <translation>%1: %2 を採用。%3 は、それを知らずに %4 を設定していた</translation>
    </message>
    <message>
        <source>Incident lead</source>
        <translation>指揮</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>連絡</translation>
    </message>
    <message>
        <source>Scribe</source>
        <translation>書記</translation>
    </message>
    <message>
        <source>Done: %1 (%2)</source>
        <translation>実施: %1（%2）</translation>
    </message>
</context>
<context>
    <name>yagura::Indicators</name>
    <message>
        <source>connections in use</source>
        <translation>使用中の接続</translation>
    </message>
    <message>
        <source>connections at work</source>
        <translation>実行中の接続</translation>
    </message>
    <message>
        <source>idle connections</source>
        <translation>待機中の接続</translation>
    </message>
    <message>
        <source>connections idle in transaction</source>
        <translation>トランザクション放置の接続</translation>
    </message>
    <message>
        <source>connections that wait for a lock</source>
        <translation>ロック待ちの接続</translation>
    </message>
    <message>
        <source>places for connections</source>
        <translation>接続の枠</translation>
    </message>
    <message>
        <source>time of a new connection</source>
        <translation>新規接続の所要時間</translation>
    </message>
    <message>
        <source>share of the largest client</source>
        <translation>最大のクライアントの割合</translation>
    </message>
    <message>
        <source>share that the largest client leaves idle in transaction</source>
        <translation>最大のクライアントがトランザクション中に放置している割合</translation>
    </message>
    <message>
        <source>a new connection fails on the way</source>
        <translation>新しい接続の途中失敗</translation>
    </message>
    <message>
        <source>new connections are refused</source>
        <translation>新しい接続の拒否</translation>
    </message>
    <message>
        <source>oldest transaction</source>
        <translation>最も古いトランザクション</translation>
    </message>
    <message>
        <source>oldest transaction that idles</source>
        <translation>最も古いアイドルトランザクション</translation>
    </message>
    <message>
        <source>longest query</source>
        <translation>最長のクエリ</translation>
    </message>
    <message>
        <source>sessions that wait for a lock</source>
        <translation>ロック待ちのセッション</translation>
    </message>
    <message>
        <source>longest wait for a lock</source>
        <translation>最長のロック待ち</translation>
    </message>
    <message>
        <source>root blockers</source>
        <translation>根本ブロッカー</translation>
    </message>
    <message>
        <source>locks held</source>
        <translation>保持中のロック</translation>
    </message>
    <message>
        <source>commits</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>rollbacks</source>
        <translation>ロールバック</translation>
    </message>
    <message>
        <source>share of transactions that roll back</source>
        <translation>ロールバックの割合</translation>
    </message>
    <message>
        <source>deadlocks</source>
        <translation>デッドロック</translation>
    </message>
    <message>
        <source>reads from the cache</source>
        <translation>キャッシュ的中率</translation>
    </message>
    <message>
        <source>temporary files written</source>
        <translation>一時ファイルの書き込み</translation>
    </message>
    <message>
        <source>not yet replayed by the replica</source>
        <translation>レプリカの未再生</translation>
    </message>
    <message>
        <source>replica behind</source>
        <translation>レプリカの遅れ</translation>
    </message>
    <message>
        <source>not yet replayed here</source>
        <translation>未再生</translation>
    </message>
    <message>
        <source>behind the primary</source>
        <translation>プライマリからの遅れ</translation>
    </message>
    <message>
        <source>replay paused</source>
        <translation>再生停止中</translation>
    </message>
    <message>
        <source>WAL kept for the slot</source>
        <translation>スロットの保持 WAL</translation>
    </message>
    <message>
        <source>slot not used for</source>
        <translation>スロットの非稼働時間</translation>
    </message>
    <message>
        <source>slot loses WAL</source>
        <translation>スロットの WAL 喪失</translation>
    </message>
    <message>
        <source>transaction ids used</source>
        <translation>トランザクション ID の消費率</translation>
    </message>
    <message>
        <source>size of the database</source>
        <translation>データベースのサイズ</translation>
    </message>
    <message>
        <source>checkpoints forced</source>
        <translation>要求によるチェックポイントの割合</translation>
    </message>
    <message>
        <source>age of the last checkpoint, in intervals</source>
        <translation>前回チェックポイントからの経過（間隔の倍数）</translation>
    </message>
    <message>
        <source>WAL archiving fails for</source>
        <translation>WAL アーカイブ失敗の継続時間</translation>
    </message>
    <message>
        <source>is a standby</source>
        <translation>スタンバイである</translation>
    </message>
    <message>
        <source>changed its role</source>
        <translation>役割の切り替わり</translation>
    </message>
    <message>
        <source>space in use</source>
        <translation>使用中の容量</translation>
    </message>
    <message>
        <source>space free</source>
        <translation>空き容量</translation>
    </message>
    <message>
        <source>inodes in use</source>
        <translation>使用中の inode</translation>
    </message>
    <message>
        <source>became read-only</source>
        <translation>読み取り専用に変化</translation>
    </message>
    <message>
        <source>device error</source>
        <translation>デバイスエラー</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>full at the earliest in</source>
        <translation>最短で満杯になるまで</translation>
    </message>
    <message>
        <source>out of inodes at the earliest in</source>
        <translation>最短で inode が尽きるまで</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>増加</translation>
    </message>
    <message>
        <source>deleted files that are still open</source>
        <translation>削除済みで開かれたままのファイル</translation>
    </message>
    <message>
        <source>device busy</source>
        <translation>デバイスの使用率</translation>
    </message>
    <message>
        <source>time of a read</source>
        <translation>読み取り時間</translation>
    </message>
    <message>
        <source>time of a write</source>
        <translation>書き込み時間</translation>
    </message>
    <message>
        <source>requests that wait for the device</source>
        <translation>デバイス待ちの要求</translation>
    </message>
    <message>
        <source>read from the device</source>
        <translation>デバイスからの読み取り</translation>
    </message>
    <message>
        <source>written to the device</source>
        <translation>デバイスへの書き込み</translation>
    </message>
    <message>
        <source>CPU busy</source>
        <translation>CPU 使用率</translation>
    </message>
    <message>
        <source>CPU waits for I/O</source>
        <translation>CPU の I/O 待ち</translation>
    </message>
    <message>
        <source>CPU taken by other machines</source>
        <translation>ほかの仮想マシンによる CPU の占有</translation>
    </message>
    <message>
        <source>load per core</source>
        <translation>コアあたりの負荷</translation>
    </message>
    <message>
        <source>memory available</source>
        <translation>利用可能メモリ</translation>
    </message>
    <message>
        <source>swap in use</source>
        <translation>スワップ使用率</translation>
    </message>
    <message>
        <source>some work stalls</source>
        <translation>一部処理の停止時間</translation>
    </message>
    <message>
        <source>all work stalls</source>
        <translation>全処理の停止時間</translation>
    </message>
    <message>
        <source>received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>errors of the interface</source>
        <translation>インターフェースのエラー</translation>
    </message>
    <message>
        <source>packets dropped</source>
        <translation>破棄されたパケット</translation>
    </message>
    <message>
        <source>TCP segments sent again</source>
        <translation>TCP の再送</translation>
    </message>
    <message>
        <source>messages ready</source>
        <translation>待機中のメッセージ</translation>
    </message>
    <message>
        <source>messages not confirmed</source>
        <translation>未確認のメッセージ</translation>
    </message>
    <message>
        <source>connections to the broker</source>
        <translation>ブローカーへの接続</translation>
    </message>
    <message>
        <source>consumers</source>
        <translation>コンシューマー</translation>
    </message>
    <message>
        <source>queues</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>messages published</source>
        <translation>流入したメッセージ</translation>
    </message>
    <message>
        <source>messages delivered</source>
        <translation>配信されたメッセージ</translation>
    </message>
    <message>
        <source>messages confirmed</source>
        <translation>確認済みのメッセージ</translation>
    </message>
    <message>
        <source>messages without a queue</source>
        <translation>宛先不明のメッセージ</translation>
    </message>
    <message>
        <source>memory of its limit</source>
        <translation>メモリ（上限比）</translation>
    </message>
    <message>
        <source>memory alarm</source>
        <translation>メモリアラーム</translation>
    </message>
    <message>
        <source>disk free</source>
        <translation>ディスク空き</translation>
    </message>
    <message>
        <source>disk alarm</source>
        <translation>ディスクアラーム</translation>
    </message>
    <message>
        <source>file descriptors in use</source>
        <translation>ファイル記述子の使用率</translation>
    </message>
    <message>
        <source>nodes cut off</source>
        <translation>分断されたノード</translation>
    </message>
    <message>
        <source>node runs</source>
        <translation>ノードの稼働</translation>
    </message>
    <message>
        <source>messages delivered again</source>
        <translation>再配送されたメッセージ</translation>
    </message>
    <message>
        <source>share delivered again</source>
        <translation>再配送の割合</translation>
    </message>
    <message>
        <source>age of the oldest message</source>
        <translation>最古のメッセージの経過時間</translation>
    </message>
    <message>
        <source>messages without a consumer</source>
        <translation>コンシューマーのないメッセージ</translation>
    </message>
    <message>
        <source>dead letters grow</source>
        <translation>デッドレターの増加</translation>
    </message>
    <message>
        <source>queue down or in the minority</source>
        <translation>キューの停止または少数派</translation>
    </message>
    <message>
        <source>malformed messages seen</source>
        <translation>確認された形式不正メッセージ</translation>
    </message>
    <message>
        <source>share of malformed messages</source>
        <translation>形式不正メッセージの割合</translation>
    </message>
    <message>
        <source>leaving minus arriving</source>
        <translation>流出と流入の差</translation>
    </message>
    <message>
        <source>its check fails</source>
        <translation>確認の失敗</translation>
    </message>
    <message>
        <source>checks that failed</source>
        <translation>失敗した確認の割合</translation>
    </message>
    <message>
        <source>time of a check</source>
        <translation>確認の所要時間</translation>
    </message>
    <message>
        <source>status of the answer</source>
        <translation>応答のステータス</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>yagura::Info</name>
    <message>
        <source>there (an entry that is missing and a locked keychain look the same)</source>
        <translation>利用可能（項目の欠如とロックは区別できません）</translation>
    </message>
    <message>
        <source>not there: %1 %2</source>
        <translation>利用不可: %1 %2</translation>
    </message>
    <message>
        <source>system</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>files read</source>
        <translation>読み込んだファイル</translation>
    </message>
    <message>
        <source>written by the desktop</source>
        <translation>デスクトップが書くファイル</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>mount reader</source>
        <translation>マウント読み取り</translation>
    </message>
    <message>
        <source>Qt plug-ins</source>
        <translation>Qt プラグイン</translation>
    </message>
    <message>
        <source>Qt translations</source>
        <translation>Qt 翻訳</translation>
    </message>
    <message>
        <source>text font</source>
        <translation>本文フォント</translation>
    </message>
    <message>
        <source>code font</source>
        <translation>コードフォント</translation>
    </message>
    <message>
        <source>platform plug-in</source>
        <translation>画面プラグイン</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>record</source>
        <translation>障害の記録</translation>
    </message>
    <message>
        <source>your runbooks</source>
        <translation>自分の対応手順</translation>
    </message>
    <message>
        <source>runbooks of the team</source>
        <translation>チームの対応手順</translation>
    </message>
    <message>
        <source>recorded pictures</source>
        <translation>画面の記録</translation>
    </message>
</context>
<context>
    <name>yagura::Json</name>
    <message>
        <source>unexpected character</source>
        <translation>ここに来られない文字</translation>
    </message>
    <message>
        <source>the wrong kind of closing bracket</source>
        <translation>閉じ括弧の種類違い</translation>
    </message>
    <message>
        <source>a comma before the closing bracket</source>
        <translation>閉じ括弧の前の余分なコンマ</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>コンマの欠落</translation>
    </message>
    <message>
        <source>a colon is missing after the key</source>
        <translation>キーの後のコロンの欠落</translation>
    </message>
    <message>
        <source>a key without quotes</source>
        <translation>引用符のないキー</translation>
    </message>
    <message>
        <source>single quotes</source>
        <translation>一重引用符</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>a word that is not true, false or null</source>
        <translation>true・false・null 以外の語</translation>
    </message>
    <message>
        <source>NaN or Infinity, which JSON does not have</source>
        <translation>JSON にない NaN または Infinity</translation>
    </message>
    <message>
        <source>a number that is not written as JSON writes them</source>
        <translation>JSON の書き方ではない数</translation>
    </message>
    <message>
        <source>an escape that JSON does not have</source>
        <translation>JSON にないエスケープ</translation>
    </message>
    <message>
        <source>a raw control character; where it is a line break, a quote may be missing</source>
        <translation>生の制御文字（改行なら、引用符の閉じ忘れかもしれない）</translation>
    </message>
    <message>
        <source>a zero byte</source>
        <translation>ゼロバイト</translation>
    </message>
    <message>
        <source>bytes that are not UTF-8</source>
        <translation>UTF-8 ではないバイト</translation>
    </message>
    <message>
        <source>something follows the value</source>
        <translation>値の後に余分なもの</translation>
    </message>
    <message>
        <source>the text breaks off</source>
        <translation>途中で終わっている</translation>
    </message>
    <message>
        <source>there is nothing</source>
        <translation>何も書かれていない</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>a key in double quotes</source>
        <translation>二重引用符のキー</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>終わり</translation>
    </message>
    <message>
        <source>a character of the string</source>
        <translation>文字列の文字</translation>
    </message>
    <message>
        <source>a hex digit</source>
        <translation>16 進数字</translation>
    </message>
    <message>
        <source>the rest of a UTF-8 character</source>
        <translation>UTF-8 文字の続き</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>the rest of true, false or null</source>
        <translation>true・false・null の続き</translation>
    </message>
    <message>
        <source>a byte order mark</source>
        <translation>バイト順マーク（BOM）</translation>
    </message>
    <message>
        <source>the same key again in one object</source>
        <translation>同じオブジェクト内のキーの重複</translation>
    </message>
    <message>
        <source>half of a surrogate pair</source>
        <translation>サロゲートペアの片割れ</translation>
    </message>
    <message>
        <source>an integer beyond 2^53</source>
        <translation>2^53 を超える整数</translation>
    </message>
    <message>
        <source>a number that a double cannot hold</source>
        <translation>倍精度浮動小数で表せない数</translation>
    </message>
    <message>
        <source>a bracket more than 512 levels deep</source>
        <translation>512 段より深い括弧</translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation>{some}または{last}</translation>
    </message>
    <message>
        <source>line {line}, column {column} (byte {byte}): {what}; expected {expected} at {path}</source>
        <translation>{line} 行 {column} 桁（{byte} バイト目）: {what}。{path} で期待されるもの: {expected}</translation>
    </message>
    <message>
        <source>{count} × {what}, first at byte {byte}</source>
        <translation>{what} {count} 件（最初は {byte} バイト目）</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>正しい</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>形式不正</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>判定できない</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>JSON ではない</translation>
    </message>
</context>
<context>
    <name>yagura::JsonCheck</name>
    <message>
        <source>standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>読めません: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>注意: %1</translation>
    </message>
    <message>
        <source>note: too many keys to look for every duplicate</source>
        <translation>注意: キーが多すぎるため、重複をすべては調べていません</translation>
    </message>
</context>
<context>
    <name>yagura::Keys</name>
    <message>
        <source>Ctrl+K  go to a target, a page, a command
/  filter: words, field:value, field&gt;100, field~pattern, -not, state:crit
e, E  next and previous problem
a  acknowledge the selected problem
w  why: what may lie behind the selected problem
←, →  fold and unfold its symptoms
ack:expired, chatter&gt;0  forgotten acks, problems that come and go
Alt+1 … Alt+6  pages
Ctrl+L  note to the timeline
F5  poll now
Space  pause and go on
y  copy
t  chart or map as a table
m  the whole impact map, or its failing part
o  observed clients on the impact map
Ctrl+Q  quit</source>
        <translation>Ctrl+K  対象・ページ・コマンドへ移動
/  絞り込み: 語、field:value、field&gt;100、field~pattern、-除外、state:crit
e, E  次・前の問題
a  選択した問題を引き受ける
w  理由: 選択した問題の背後にあるもの
←, →  症状を折りたたむ・展開する
ack:expired, chatter&gt;0  期限切れの引受、ばたつく問題
Alt+1 … Alt+6  ページ
Ctrl+L  時系列にメモ
F5  今すぐ取得
Space  一時停止と再開
y  コピー
t  グラフや図を表で表示
m  影響範囲の図をすべて表示、または障害箇所だけに戻す
o  影響範囲の図に観測されたクライアントを表示
Ctrl+Q  終了</translation>
    </message>
    <message>
        <source>c  the checklist: open it, go there, fold it
In the checklist:
j, k  along the steps; Enter  open one
1, 2, 3  yes, no, unknown
d  done; f  found the cause; s  skip; z  undo
r  ask again; p  preview a change
n  note; a  assign; y  copy</source>
        <translation>c  チェックリスト: 開く・移動する・折りたたむ
チェックリスト内:
j, k  手順を上下に移動、Enter  手順を開く
1, 2, 3  はい・いいえ・不明
d  完了、f  原因を発見、s  省略、z  元に戻す
r  もう一度問い合わせる、p  操作をプレビュー
n  メモ、a  割り当て、y  コピー</translation>
    </message>
    <message>
        <source>F11  the wall of the room, and back</source>
        <translation>F11  壁面表示に切り替え、戻る</translation>
    </message>
    <message>
        <source>b  look back into the record; Esc or b  back to now
In the past: Space  play and pause; &lt;, &gt;  slower and faster
,  and  .  the picture before and the next one</source>
        <translation>b  記録をさかのぼる。Esc または b  現在に戻る
過去の画面では: Space  再生と一時停止。&lt;, &gt;  遅く、速く
,  と  .  一つ前の時点、次の時点</translation>
    </message>
</context>
<context>
    <name>yagura::LadderPanel</name>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>as %1 · %2</source>
        <translation>%1 として · %2</translation>
    </message>
    <message>
        <source>Connect ladder</source>
        <translation>接続段階</translation>
    </message>
</context>
<context>
    <name>yagura::LadderView</name>
    <message>
        <source>Connect ladder</source>
        <translation>接続段階</translation>
    </message>
    <message>
        <source>Not walked yet.</source>
        <translation>未測定。</translation>
    </message>
</context>
<context>
    <name>yagura::LaunchForm</name>
    <message>
        <source>id of a target</source>
        <translation>対象の ID</translation>
    </message>
    <message>
        <source>name or address of a host</source>
        <translation>ホスト名またはアドレス</translation>
    </message>
    <message>
        <source>name of a queue</source>
        <translation>キュー名</translation>
    </message>
    <message>
        <source>an absolute path</source>
        <translation>絶対パス</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a time such as 30s, 5m, 2h</source>
        <translation>時間（例: 30s、5m、2h）</translation>
    </message>
    <message>
        <source>What the finding gives does not fit.</source>
        <translation>検知事象から得た値が形式に合いません。</translation>
    </message>
    <message>
        <source>Nobody has looked at this runbook yet. Until it is accepted, none of its own SQL or commands runs by itself.</source>
        <translation>この対応手順はまだ誰も確認していません。承認するまで、独自の SQL とコマンドは自動実行しません。</translation>
    </message>
    <message>
        <source>This runbook has changed since it was accepted. Until it is accepted again, none of its own SQL or commands runs by itself.</source>
        <translation>この対応手順は承認後に変更されています。再び承認するまで、独自の SQL とコマンドは自動実行しません。</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>Accept it as it is</source>
        <translation>このまま承認</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>This does not fit.</source>
        <translation>形式が合いません。</translation>
    </message>
</context>
<context>
    <name>yagura::LineLegend</name>
    <message>
        <source>can do without it</source>
        <translation>なくても動く</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>線の意味</translation>
    </message>
    <message>
        <source>observed, carries nothing</source>
        <translation>観測（影響は伝えない）</translation>
    </message>
    <message>
        <source>shares it, inferred</source>
        <translation>共有（推定）</translation>
    </message>
</context>
<context>
    <name>yagura::LocalFields</name>
    <message>
        <source>CPU, memory, network and processes, too</source>
        <translation>CPU・メモリ・ネットワーク・プロセスも取得</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>このマシン</translation>
    </message>
    <message>
        <source>Only these mounts</source>
        <translation>このマウントのみ</translation>
    </message>
    <message>
        <source>One pattern a line; none means every real file system.</source>
        <translation>1行に1パターン。空欄なら実在するすべてのファイルシステム。</translation>
    </message>
    <message>
        <source>Without these</source>
        <translation>これらを除く</translation>
    </message>
</context>
<context>
    <name>yagura::LockPanel</name>
    <message>
        <source>Lock tree</source>
        <translation>ロックツリー</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the chain as text</source>
        <translation>連鎖をテキストでコピー</translation>
    </message>
    <message>
        <source>No session waits for a lock.</source>
        <translation>ロック待ちのセッションはありません。</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>不明です。</translation>
    </message>
</context>
<context>
    <name>yagura::Log</name>
    <message>
        <source>the rules that belong to this program cannot be read</source>
        <translation>このプログラムに付属する判定ルールを読み込めません</translation>
    </message>
    <message>
        <source>the system has no sockets left for signals</source>
        <translation>シグナルを受け取るためのソケットを確保できません</translation>
    </message>
    <message>
        <source>the history cannot be kept in {path}{detail?}</source>
        <translation>履歴を {path} に保存できません{detail?}</translation>
    </message>
    <message>
        <source>{path} is no history of Yagura; it was not touched</source>
        <translation>{path} は Yagura の履歴ではありません。変更していません</translation>
    </message>
    <message>
        <source>{path} was written by a newer Yagura; it was not touched</source>
        <translation>{path} は新しい版の Yagura が書いたものです。変更していません</translation>
    </message>
    <message>
        <source>no space is left for the history in {path}{detail?}</source>
        <translation>履歴を保存する空き容量がありません: {path}{detail?}</translation>
    </message>
    <message>
        <source>another program writes the history in {path}{detail?}</source>
        <translation>別のプログラムが履歴 {path} に書き込んでいます{detail?}</translation>
    </message>
    <message>
        <source>the history in {path} is damaged{detail?}</source>
        <translation>履歴 {path} が壊れています{detail?}</translation>
    </message>
    <message>
        <source>the kept samples of normal bands cannot be used, so the bands begin anew{detail?}</source>
        <translation>保存してあった平常範囲の標本を使えないため、最初から集め直します{detail?}</translation>
    </message>
    <message>
        <source>the samples of normal bands cannot be kept{detail?}</source>
        <translation>平常範囲の標本を保存できません{detail?}</translation>
    </message>
    <message>
        <source>the change marks in {path} cannot be read{detail?}</source>
        <translation>変更の印 {path} を読み込めません{detail?}</translation>
    </message>
    <message>
        <source>{path}: lines that are no marks were passed over ({lines})</source>
        <translation>{path}: 変更の印ではない行を読み飛ばしました ({lines} 行)</translation>
    </message>
    <message>
        <source>the id of this installation cannot be kept in {path}{detail?}</source>
        <translation>この環境の識別子を {path} に保存できません{detail?}</translation>
    </message>
</context>
<context>
    <name>yagura::LookBack</name>
    <message>
        <source>Look back into the record</source>
        <translation>記録をさかのぼる</translation>
    </message>
    <message>
        <source>The live watch goes on: %1</source>
        <translation>ライブの監視は継続中: %1</translation>
    </message>
    <message numerus="yes">
        <source>Now: %n newly critical — %1</source>
        <translation>
            <numerusform>現在: 新たに重大 %n 件 — %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::LookBody</name>
    <message>
        <source>Run it once</source>
        <translation>今回だけ実行</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>問い合わせの内容</translation>
    </message>
    <message>
        <source>What it answered</source>
        <translation>応答の内容</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>再実行</translation>
    </message>
    <message>
        <source>Ask again (r)</source>
        <translation>もう一度問い合わせる（r）</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>read-only · asking…</source>
        <translation>読み取り専用 · 問い合わせ中…</translation>
    </message>
    <message>
        <source>a team&apos;s own, not yet accepted: nothing has run</source>
        <translation>チーム独自・未承認: 実行していません</translation>
    </message>
    <message>
        <source>read-only · ran by itself %1 ago</source>
        <translation>読み取り専用 · %1前に自動実行</translation>
    </message>
    <message>
        <source>read-only · ran %1 ago</source>
        <translation>読み取り専用 · %1前に実行</translation>
    </message>
    <message>
        <source>read-only · the newest attempt failed</source>
        <translation>読み取り専用 · 最新の試行は失敗</translation>
    </message>
    <message>
        <source>read-only · no answer</source>
        <translation>読み取り専用 · 応答なし</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>%1 · kept %2</source>
        <translation>%1 · %2 に保存</translation>
    </message>
</context>
<context>
    <name>yagura::MainWindow</name>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Poll now</source>
        <translation>今すぐ取得</translation>
    </message>
    <message>
        <source>Go on polling</source>
        <translation>取得を再開</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>取得を一時停止</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Yagura — polling is paused</source>
        <translation>Yagura — 取得を一時停止中</translation>
    </message>
    <message>
        <source>Why: the selected problem…</source>
        <translation>理由: 選択中の問題…</translation>
    </message>
    <message>
        <source>Why not: %1…</source>
        <translation>なぜ検知されないか: %1…</translation>
    </message>
</context>
<context>
    <name>yagura::MalformedPanel</name>
    <message>
        <source>Malformed messages</source>
        <translation>形式不正のメッセージ</translation>
    </message>
    <message>
        <source>None among those looked at.</source>
        <translation>調べた中にはありません。</translation>
    </message>
    <message>
        <source>of an older look</source>
        <translation>以前に調べた結果</translation>
    </message>
    <message>
        <source>Malformed messages and schema violations</source>
        <translation>形式不正とスキーマ違反のメッセージ</translation>
    </message>
    <message>
        <source>The bytes are withheld: the token for the daemon has no scope peek.</source>
        <translation>バイト列は開示されません。デーモンのトークンに peek の権限がありません。</translation>
    </message>
</context>
<context>
    <name>yagura::MapView</name>
    <message>
        <source>probable cause</source>
        <translation>推定原因</translation>
    </message>
    <message>
        <source>Impact map</source>
        <translation>影響範囲の図</translation>
    </message>
</context>
<context>
    <name>yagura::Mark</name>
    <message>
        <source>A mark needs a text.</source>
        <translation>印には文が必要です。</translation>
    </message>
    <message>
        <source>The text of a mark has at most %1 characters.</source>
        <translation>印の文は %1 文字以内です。</translation>
    </message>
    <message>
        <source>The text of a mark is one line without control characters.</source>
        <translation>印の文は、制御文字を含まない一行で書いてください。</translation>
    </message>
    <message>
        <source>Nothing is called %1.</source>
        <translation>%1 という名前のものはありません。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1 のことですか。</translation>
    </message>
    <message>
        <source>The mark was not written: no space is left for %1.</source>
        <translation>印を書けませんでした: %1 の空き容量がありません。</translation>
    </message>
    <message>
        <source>The mark was not written: %1 may not be written.</source>
        <translation>印を書けませんでした: %1 への書き込みが許されていません。</translation>
    </message>
    <message>
        <source>The mark was not written: another program holds %1.</source>
        <translation>印を書けませんでした: 別のプログラムが %1 を使用中です。</translation>
    </message>
    <message>
        <source>The mark was not written to %1: %2</source>
        <translation>%1 に印を書けませんでした: %2</translation>
    </message>
    <message>
        <source>Marked.</source>
        <translation>印を付けました。</translation>
    </message>
</context>
<context>
    <name>yagura::Marks</name>
    <message>
        <source>%1 changed (its value is not read)</source>
        <translation>%1 が変更（値は読み取りません）</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>primary</source>
        <translation>プライマリ</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>スタンバイ</translation>
    </message>
    <message>
        <source>settings changed: %1</source>
        <translation>設定変更: %1</translation>
    </message>
    <message>
        <source>queue policies changed: %1</source>
        <translation>キューのポリシー変更: %1</translation>
    </message>
    <message>
        <source>restarted</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>%1 restarted</source>
        <translation>%1 が再起動</translation>
    </message>
    <message>
        <source>another server answers here</source>
        <translation>別のサーバーが応答</translation>
    </message>
    <message>
        <source>role changed: %1 → %2</source>
        <translation>役割の変更: %1 → %2</translation>
    </message>
    <message>
        <source>version changed: %1 → %2</source>
        <translation>版の変更: %1 → %2</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>another server</source>
        <translation>別のサーバー</translation>
    </message>
    <message>
        <source>%1 (marked by %2)</source>
        <translation>%1（%2 が記録）</translation>
    </message>
</context>
<context>
    <name>yagura::MaskedList</name>
    <message>
        <source>STAYS READABLE   %1</source>
        <translation>伏せない   %1</translation>
    </message>
    <message>
        <source>What you tick stays readable; the report says how many did.</source>
        <translation>チェックしたものは読めるまま残り、その件数が報告書に記されます。</translation>
    </message>
    <message>
        <source>What is masked; what is ticked stays readable</source>
        <translation>伏せる情報。チェックしたものは読めるまま残る</translation>
    </message>
</context>
<context>
    <name>yagura::ModeSwitch</name>
    <message>
        <source>Observe</source>
        <translation>観察</translation>
    </message>
    <message>
        <source>Respond</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>Yagura only looks: nothing on a watched system is changed.</source>
        <translation>Yagura は見るだけです。監視対象を変更することはありません。</translation>
    </message>
    <message>
        <source>Changes of watched systems become possible: each is previewed, confirmed and recorded.</source>
        <translation>監視対象への操作が可能になります。操作はすべてプレビューと確認を経て、記録されます。</translation>
    </message>
</context>
<context>
    <name>yagura::NodePanel</name>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>サービス %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n function(s)</source>
        <translation>
            <numerusform>業務機能 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Redundancy</source>
        <translation>冗長性</translation>
    </message>
    <message>
        <source>none, but all can do without</source>
        <translation>なし（どれもなくても動く）</translation>
    </message>
    <message>
        <source>others take over</source>
        <translation>ほかが引き継ぐ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not for all</source>
        <translation>一部のみ</translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation>依存先</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>支えるもの</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Inferred: %1</source>
        <translation>推定: %1</translation>
    </message>
</context>
<context>
    <name>yagura::NodeTables</name>
    <message>
        <source>What fills it and what the node does</source>
        <translation>容量の内訳とノードの動作</translation>
    </message>
    <message>
        <source>Growers</source>
        <translation>増加</translation>
    </message>
    <message>
        <source>Deleted but open</source>
        <translation>削除済み・使用中</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>インターフェース</translation>
    </message>
    <message>
        <source>Surveyed %1 ago.</source>
        <translation>%1前に調査。</translation>
    </message>
    <message>
        <source>Not surveyed yet.</source>
        <translation>未調査。</translation>
    </message>
    <message>
        <source>Lower bounds: the walk met its limit.</source>
        <translation>調査が上限に達したため、下限値です。</translation>
    </message>
    <message>
        <source>%1 folders or processes could not be read.</source>
        <translation>%1 個のフォルダーまたはプロセスを読めませんでした。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>該当なし。</translation>
    </message>
    <message>
        <source>%1 gives no host metrics.</source>
        <translation>%1 はホスト指標を取得していません。</translation>
    </message>
    <message>
        <source>Nothing known.</source>
        <translation>不明。</translation>
    </message>
    <message>
        <source>Deleting has not freed their space and will not while they are open: truncate the file through /proc/PID/fd, or let the process close it.</source>
        <translation>削除しても、開かれている間は領域が解放されません。/proc/PID/fd 経由でファイルを切り詰めるか、プロセスに閉じさせてください。</translation>
    </message>
</context>
<context>
    <name>yagura::NumbersView</name>
    <message>
        <source>not read yet</source>
        <translation>未取得</translation>
    </message>
</context>
<context>
    <name>yagura::ObservedPanel</name>
    <message>
        <source>Observed</source>
        <translation>観測</translation>
    </message>
    <message>
        <source>Take out of configuration</source>
        <translation>構成から外す</translation>
    </message>
    <message>
        <source>Adopt into configuration…</source>
        <translation>構成に取り込む…</translation>
    </message>
</context>
<context>
    <name>yagura::OnsetLanes</name>
    <message>
        <source>left its band</source>
        <translation>正常範囲を外れた</translation>
    </message>
    <message>
        <source>crossed its threshold</source>
        <translation>しきい値を超えた</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2 に %1</translation>
    </message>
    <message>
        <source>%1: %2, %3 for %4</source>
        <translation>%1: %2、%3、%4 継続</translation>
    </message>
</context>
<context>
    <name>yagura::OutageBanner</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>never had a value</source>
        <translation>値の取得実績なし</translation>
    </message>
    <message>
        <source>last value %1 ago</source>
        <translation>最後の値は %1前</translation>
    </message>
    <message>
        <source>last value %1 ago, no longer shown</source>
        <translation>最後の値は %1前のため非表示</translation>
    </message>
</context>
<context>
    <name>yagura::OverviewPage</name>
    <message>
        <source>Databases</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>What came first</source>
        <translation>発生順</translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>その後 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::PastPanel</name>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Oldest xid horizon</source>
        <translation>最古の xid</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Found in cache</source>
        <translation>キャッシュ的中率</translation>
    </message>
    <message>
        <source>Last checkpoint</source>
        <translation>前回チェックポイント</translation>
    </message>
    <message>
        <source>warns above %1 of %2</source>
        <translation>%2 中 %1 超で警告</translation>
    </message>
</context>
<context>
    <name>yagura::PathField</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
</context>
<context>
    <name>yagura::Patterns</name>
    <message>
        <source>Database does not answer in time</source>
        <translation>データベースが時間内に応答しない</translation>
    </message>
    <message>
        <source>Storage runs short or slow</source>
        <translation>ストレージの不足または遅延</translation>
    </message>
    <message>
        <source>Messages are not processed</source>
        <translation>メッセージが処理されない</translation>
    </message>
</context>
<context>
    <name>yagura::PlainLabel</name>
    <message>
        <source>Do nothing</source>
        <translation>何もしない</translation>
    </message>
</context>
<context>
    <name>yagura::PointsPanel</name>
    <message>
        <source>Single points of failure</source>
        <translation>単一障害点</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>調査中…</translation>
    </message>
</context>
<context>
    <name>yagura::PostgresqlFields</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>As libpq takes it: key=value pairs, a postgresql:// address, or service=NAME of ~/.pg_service.conf; without a password.</source>
        <translation>libpq の書式: key=value の並び、postgresql:// アドレス、または ~/.pg_service.conf の service=NAME。パスワードは含めません。</translation>
    </message>
</context>
<context>
    <name>yagura::PredicateWords</name>
    <message>
        <source>gone: %1</source>
        <translation>解消: %1</translation>
    </message>
    <message>
        <source>stands: %1</source>
        <translation>継続中: %1</translation>
    </message>
    <message>
        <source>%1 or more?</source>
        <translation>%1 以上か</translation>
    </message>
    <message>
        <source>%1 or less?</source>
        <translation>%1 以下か</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2（%3）</translation>
    </message>
    <message>
        <source>held %1 of %2</source>
        <translation>継続 %1 / %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>yagura::PreventionDialog</name>
    <message>
        <source>Prevention</source>
        <translation>再発防止</translation>
    </message>
    <message>
        <source>Nothing is proposed for what was seen in this incident.</source>
        <translation>この障害で観測された事象に対する提案はありません。</translation>
    </message>
    <message>
        <source>Something else to do</source>
        <translation>そのほかの対策</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What to do so that it does not come again</source>
        <translation>再発を防ぐために行うこと</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>taken on</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>見送り</translation>
    </message>
    <message>
        <source>who</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>until when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>because of %1</source>
        <translation>根拠: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::QuestionBody</name>
    <message>
        <source>The picture cannot tell.</source>
        <translation>観測値からは判断できません。</translation>
    </message>
    <message>
        <source>The picture says: %1</source>
        <translation>観測値による判断: %1</translation>
    </message>
    <message>
        <source>Waits once it is open.</source>
        <translation>着手すると待機を始めます。</translation>
    </message>
    <message>
        <source>It is so, after %1.</source>
        <translation>成立しました（%1 経過）。</translation>
    </message>
    <message>
        <source>Not within its limit; waited %1.</source>
        <translation>制限時間内に成立しませんでした（%1 待機）。</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>It cannot be told · %1</source>
        <translation>判断できない · %1</translation>
    </message>
    <message>
        <source>Not yet · %1</source>
        <translation>未成立 · %1</translation>
    </message>
</context>
<context>
    <name>yagura::QueueDetail</name>
    <message>
        <source>/s</source>
        <translation>/秒</translation>
    </message>
    <message>
        <source>Coming and going</source>
        <translation>流入と流出</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>oldest message unknown: publishers set no timestamp</source>
        <translation>最古のメッセージは不明: 送信側が時刻を設定していません</translation>
    </message>
    <message>
        <source>%1, messages ready</source>
        <translation>%1、待機メッセージ</translation>
    </message>
    <message>
        <source>%1, messages per second</source>
        <translation>%1、毎秒のメッセージ</translation>
    </message>
    <message>
        <source>in</source>
        <translation>流入</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>type · virtual host</source>
        <translation>種類 · 仮想ホスト</translation>
    </message>
    <message>
        <source>ready · unacknowledged</source>
        <translation>待機 · 未確認</translation>
    </message>
    <message>
        <source>drain</source>
        <translation>解消見込み</translation>
    </message>
    <message>
        <source>oldest message</source>
        <translation>最古のメッセージ</translation>
    </message>
    <message>
        <source>consumers</source>
        <translation>コンシューマー</translation>
    </message>
    <message>
        <source>consumers ready to take</source>
        <translation>受信可能な割合</translation>
    </message>
    <message>
        <source>redelivered</source>
        <translation>再配信</translation>
    </message>
    <message>
        <source>dead letters</source>
        <translation>配信不能</translation>
    </message>
    <message>
        <source>acked</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>ready, last %1</source>
        <translation>待機・直近 %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>直近 %1</translation>
    </message>
</context>
<context>
    <name>yagura::Queues</name>
    <message>
        <source>not running</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>cut off from %1</source>
        <translation>%1 から分断</translation>
    </message>
    <message>
        <source>Memory alarm on %1: publishers on every node are blocked, consumers go on.</source>
        <translation>%1 のメモリアラーム: 全ノードで送信が停止、受信は継続。</translation>
    </message>
    <message>
        <source>Disk alarm on %1: publishers on every node are blocked, consumers go on.</source>
        <translation>%1 のディスクアラーム: 全ノードで送信が停止、受信は継続。</translation>
    </message>
    <message>
        <source>Partition seen by %1: the sides no longer agree about queues and messages.</source>
        <translation>%1 が分断を検知: キューとメッセージの内容が一致しなくなっています。</translation>
    </message>
    <message>
        <source>Not running: %1. Queues that live only there cannot be used.</source>
        <translation>停止中: %1。そのノードだけにあるキューは使えません。</translation>
    </message>
    <message>
        <source>nobody consumes it</source>
        <translation>受信者なし</translation>
    </message>
    <message>
        <source>backlog</source>
        <translation>滞留</translation>
    </message>
    <message>
        <source>delivered, not confirmed</source>
        <translation>配信済み・未確認</translation>
    </message>
    <message>
        <source>messages wait too long</source>
        <translation>待機が長い</translation>
    </message>
    <message>
        <source>dead letters</source>
        <translation>配信不能</translation>
    </message>
    <message>
        <source>the broker says: %1</source>
        <translation>ブローカーの報告: %1</translation>
    </message>
    <message>
        <source>oldest message unknown: publishers set no timestamp</source>
        <translation>最古のメッセージは不明: 送信側が時刻を設定していません</translation>
    </message>
    <message>
        <source>dead letters +%1</source>
        <translation>配信不能 +%1</translation>
    </message>
    <message>
        <source>no queues</source>
        <translation>キューなし</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>empties in %1</source>
        <translation>%1で解消</translation>
    </message>
    <message>
        <source>collects dead letters</source>
        <translation>配信不能の受け皿</translation>
    </message>
    <message>
        <source>not all queues read yet</source>
        <translation>全キューは未取得</translation>
    </message>
    <message>
        <source>all queues read %1 ago · %2 of %3</source>
        <translation>全キューを %1前に取得 · %3 中 %2</translation>
    </message>
    <message>
        <source>queues read %1 ago · stopped at our limit: %2 of %3</source>
        <translation>%1前に取得 · 上限で中断: %3 中 %2</translation>
    </message>
    <message>
        <source>memory alarm</source>
        <translation>メモリアラーム</translation>
    </message>
    <message>
        <source>disk alarm</source>
        <translation>ディスクアラーム</translation>
    </message>
    <message>
        <source>%1:%2, byte %3</source>
        <translation>%1:%2、%3 バイト目</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>まだ調べていません</translation>
    </message>
    <message>
        <source>no message was ready {age} ago; nothing was touched</source>
        <translation>{age}前は待機中のメッセージがなく、何にも触れていません</translation>
    </message>
    <message>
        <source>looked at {looked} of {ready}, {age} ago; marked redelivered</source>
        <translation>{age}前に {ready} 件中 {looked} 件を調べ、再配送の印が付きました</translation>
    </message>
    <message>
        <source>{count} malformed</source>
        <translation>形式不正 {count} 件</translation>
    </message>
    <message>
        <source>{count} valid</source>
        <translation>正しい {count} 件</translation>
    </message>
    <message>
        <source>{count} cannot be judged</source>
        <translation>判定できない {count} 件</translation>
    </message>
    <message>
        <source>{count} not JSON</source>
        <translation>JSON 以外 {count} 件</translation>
    </message>
    <message>
        <source>likely producer: nothing sets the malformed messages apart</source>
        <translation>送信元の推定: 形式不正のメッセージだけに共通する特徴はありません</translation>
    </message>
    <message>
        <source>likely producer: {with} of {malformed} malformed carry {trait}; of {good} good ones {good_with} do</source>
        <translation>送信元の推定: 形式不正 {malformed} 件中 {with} 件が {trait} を持つ（正しい {good} 件では {good_with} 件）</translation>
    </message>
    <message>
        <source>message {number} from the head, {bytes} bytes: {fault}</source>
        <translation>先頭から {number} 件目、{bytes} バイト: {fault}</translation>
    </message>
    <message>
        <source>Messages are not looked into. To find malformed JSON, give this target peek: {open}queues: [{queue}], user: NAME{close}; looking marks messages as redelivered.</source>
        <translation>メッセージの中身は調べていません。形式不正の JSON を探すには、この対象に peek: {open}queues: [{queue}], user: NAME{close} を設定してください。調べたメッセージには再配送の印が付きます。</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>形式不正</translation>
    </message>
    <message>
        <source>breaks the schema</source>
        <translation>スキーマ違反</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>メッセージ %1</translation>
    </message>
    <message>
        <source>{count} of them break the schema</source>
        <translation>うち {count} 件がスキーマ違反</translation>
    </message>
    <message>
        <source>{count} of them not held against it</source>
        <translation>うち {count} 件は照合せず</translation>
    </message>
</context>
<context>
    <name>yagura::QueuesPage</name>
    <message>
        <source>Queues</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>No broker is watched.</source>
        <translation>監視中のブローカーはありません。</translation>
    </message>
    <message>
        <source>%1 on %2 brokers</source>
        <translation>%2 ブローカーに %1</translation>
    </message>
</context>
<context>
    <name>yagura::RabbitmqFields</name>
    <message>
        <source>Management API</source>
        <translation>管理 API</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA ファイル</translation>
    </message>
    <message>
        <source>The authority that signed the broker&apos;s certificate, as PEM; empty means those of the system.</source>
        <translation>ブローカー証明書を署名した認証局（PEM）。空欄ならシステムの認証局を使います。</translation>
    </message>
</context>
<context>
    <name>yagura::RangeChoice</name>
    <message>
        <source>How far back the charts go</source>
        <translation>グラフの表示期間</translation>
    </message>
</context>
<context>
    <name>yagura::RateMeter</name>
    <message numerus="yes">
        <source>storm: %n new in 10 min</source>
        <translation>
            <numerusform>警報の嵐: 10 分間に新規 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new in 10 min</source>
        <translation>
            <numerusform>10 分間に新規 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>order kept while you are here</source>
        <translation>操作中は順序を保持</translation>
    </message>
    <message>
        <source>by component; ends below %1</source>
        <translation>構成要素ごと。%1 件未満で終了</translation>
    </message>
    <message>
        <source>storm mode above %1</source>
        <translation>%1 件を超えると嵐モード</translation>
    </message>
</context>
<context>
    <name>yagura::Replay</name>
    <message>
        <source>%1 is no moment: 2026-11-28T21:14:07+09:00 is one, and 21:14.</source>
        <translation>%1 は時刻として読めません。2026-11-28T21:14:07+09:00 または 21:14 のように書いてください。</translation>
    </message>
    <message>
        <source>Replay — %1</source>
        <translation>再生 — %1</translation>
    </message>
    <message>
        <source>Replay — reading the record</source>
        <translation>再生 — 記録を読み込み中</translation>
    </message>
    <message>
        <source>Replay — %1, recorded on %2</source>
        <translation>再生 — %1、%2 で記録</translation>
    </message>
    <message>
        <source>Nothing was recorded here. Shown is what came before.</source>
        <translation>この時点は記録されていません。表示は直前のものです。</translation>
    </message>
    <message>
        <source>What was recorded here is damaged. Shown is what came before.</source>
        <translation>この時点の記録は壊れています。表示は直前のものです。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the record cannot be read.</source>
        <translation>
            <numerusform>記録に読み取れない箇所が %n か所あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recording: the disk does not come back; %n picture(s) missed.</source>
        <translation>
            <numerusform>記録: ディスクが応答しません。%n 回分を記録できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recording: %1; %n picture(s) missed.</source>
        <translation>
            <numerusform>記録: %1。%n 回分を記録できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo — %1, made-up data</source>
        <translation>デモ — %1（作り物のデータ）</translation>
    </message>
</context>
<context>
    <name>yagura::ReplayBar</name>
    <message>
        <source>Back to now</source>
        <translation>現在に戻る</translation>
    </message>
    <message>
        <source>Back to now (Esc)</source>
        <translation>現在に戻る（Esc）</translation>
    </message>
    <message>
        <source>The picture before (,)</source>
        <translation>一つ前の時点（,）</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Play and pause (Space)</source>
        <translation>再生と一時停止（Space）</translation>
    </message>
    <message>
        <source>The next picture (.)</source>
        <translation>次の時点（.）</translation>
    </message>
    <message>
        <source>Speed (&lt;, &gt;)</source>
        <translation>速さ（&lt;, &gt;）</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
</context>
<context>
    <name>yagura::ReplayTrack</name>
    <message>
        <source>Moment of the record</source>
        <translation>記録の時点</translation>
    </message>
    <message>
        <source>%1, between %2 and %3</source>
        <translation>%1（%2 から %3 まで）</translation>
    </message>
    <message>
        <source>%1; nothing was recorded</source>
        <translation>%1、記録なし</translation>
    </message>
</context>
<context>
    <name>yagura::ReplayView</name>
    <message>
        <source>Yagura — Replay</source>
        <translation>Yagura — 再生</translation>
    </message>
    <message>
        <source>Replay: play and pause</source>
        <translation>再生: 再生と一時停止</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Replay: faster</source>
        <translation>再生: 速く</translation>
    </message>
    <message>
        <source>Replay: slower</source>
        <translation>再生: 遅く</translation>
    </message>
    <message>
        <source>Yagura — Demo</source>
        <translation>Yagura — デモ</translation>
    </message>
</context>
<context>
    <name>yagura::Report</name>
    <message>
        <source>%1 before the start: %2.</source>
        <translation>発生の%1前: %2。</translation>
    </message>
    <message>
        <source>%1 (evidence %2)</source>
        <translation>%1（証跡 %2）</translation>
    </message>
    <message>
        <source>confidence: high · a step found it, and nothing that would refute it was seen</source>
        <translation>確度: 高・手順で特定、否定する事実は見つかっていない</translation>
    </message>
    <message>
        <source>confidence: high · a step of a checklist found it</source>
        <translation>確度: 高・対応チェックリストの手順で特定</translation>
    </message>
    <message>
        <source>confidence: medium · it explains the others by the graph of services; nobody confirmed it</source>
        <translation>確度: 中・依存関係からほかの事象を説明できる（人による確認なし）</translation>
    </message>
    <message>
        <source>confidence: low · it was the first to be seen; nobody confirmed it</source>
        <translation>確度: 低・最初に検知された事象（人による確認なし）</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>%1 of %2 exit criteria met</source>
        <translation>収束条件 %2 件中 %1 件を達成</translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>障害報告書</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>People and services affected</source>
        <translation>影響を受けた人とサービス</translation>
    </message>
    <message>
        <source>Probable cause</source>
        <translation>推定原因</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>次の対応</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時系列</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Impact map</source>
        <translation>影響範囲の図</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>対応チェックリスト</translation>
    </message>
    <message>
        <source>Actions on live systems</source>
        <translation>稼働中のシステムへの操作</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証跡</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>再発防止策</translation>
    </message>
    <message>
        <source>Single points of failure</source>
        <translation>単一障害点</translation>
    </message>
    <message>
        <source>What was masked</source>
        <translation>秘匿した内容</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>継続時間</translation>
    </message>
    <message>
        <source>Time to detect</source>
        <translation>検知まで</translation>
    </message>
    <message>
        <source>Time to acknowledge</source>
        <translation>引受まで</translation>
    </message>
    <message>
        <source>Time to mitigate</source>
        <translation>緩和まで</translation>
    </message>
    <message>
        <source>Time to resolve</source>
        <translation>収束まで</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>業務機能</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>What people saw</source>
        <translation>利用者から見えたこと</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>発生</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>検知</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Evidence no.</source>
        <translation>証跡番号</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>送信内容</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>取得日時</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Functions lost</source>
        <translation>止まる業務機能</translation>
    </message>
    <message>
        <source>Services lost</source>
        <translation>止まるサービス</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>必要とするもの</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>緩和</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>収束</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Edition %1, %2</source>
        <translation>第%1版 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>証跡 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n redaction(s)</source>
        <translation>
            <numerusform>秘匿 %n箇所</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>from 30 minutes before the start</source>
        <translation>発生の30分前から</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>上限 %1</translation>
    </message>
    <message>
        <source>before the start %1–%2</source>
        <translation>発生前の範囲 %1–%2</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>lowest %1, highest %2, %3</source>
        <translation>最小 %1、最大 %2、%3</translation>
    </message>
    <message>
        <source>not known when</source>
        <translation>時刻不明</translation>
    </message>
    <message>
        <source>automatically %1</source>
        <translation>自動検知 %1</translation>
    </message>
    <message>
        <source>by a person %1</source>
        <translation>人による検知 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) or personal datum was replaced by %1 before this was written.</source>
        <translation>
            <numerusform>この報告書の作成前に、秘密情報または個人情報 %n件を %1 に置き換えました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of what was found was left in by a decision that is in the record.</source>
        <translation>
            <numerusform>見つかったもののうち %n件は、記録に残る判断にもとづき、そのまま掲載しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The hashes are those of the evidence as it was taken, before that.</source>
        <translation>ハッシュ値は、置き換える前の、取得時の証跡のものです。</translation>
    </message>
    <message numerus="yes">
        <source>The record of this incident has %n entry(s). The newest hash of its chain:</source>
        <translation>
            <numerusform>この障害の記録は %n件です。連鎖の最新のハッシュ値:</numerusform>
        </translation>
    </message>
    <message>
        <source>at its worst, %1</source>
        <translation>最も悪化した時点 %1</translation>
    </message>
    <message>
        <source>%1 · %2 more that are well</source>
        <translation>%1・ほかに正常 %2件</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>開始 %1</translation>
    </message>
    <message numerus="yes">
        <source>… %n more line(s), in the record</source>
        <translation>
            <numerusform>… ほか %n行は記録にあります</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>記録はありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is measured of whom</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>打ち切り</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>継続中</translation>
    </message>
    <message>
        <source>%1; seen in the pictures that it worked</source>
        <translation>%1。効果を画面の値で確認</translation>
    </message>
    <message>
        <source>%1; it did not help</source>
        <translation>%1。効果は見られず</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>one sentence after the other</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>bytes/s</source>
        <translation>バイト/秒</translation>
    </message>
    <message>
        <source>evidence %1</source>
        <translation>証跡 %1</translation>
    </message>
    <message>
        <source>1 is yes, 0 is no</source>
        <translation>1=はい、0=いいえ</translation>
    </message>
    <message>
        <source>as far back as was recorded</source>
        <translation>記録のある範囲のみ</translation>
    </message>
    <message>
        <source>looked at %1</source>
        <translation>確認件数 %1</translation>
    </message>
</context>
<context>
    <name>yagura::ReportClock</name>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1日%2時間</translation>
    </message>
</context>
<context>
    <name>yagura::RespondMode</name>
    <message>
        <source>No target of the configuration has a login for changes (respond:).</source>
        <translation>操作用のログイン（respond:）が設定された対象がありません。</translation>
    </message>
    <message>
        <source>Changes of these systems become possible, each with its own login for changes:

%1

Every change is shown first, has to be confirmed, and is recorded.</source>
        <translation>次のシステムへの操作が可能になります。それぞれ専用の操作用ログインを使います:

%1

操作はすべて、内容を表示し、確認を得てから実行し、記録します。</translation>
    </message>
    <message>
        <source>Respond mode</source>
        <translation>対応モード</translation>
    </message>
    <message>
        <source>Respond</source>
        <translation>切り替える</translation>
    </message>
    <message>
        <source>A change is on its way. Observe mode can be chosen when it has ended.</source>
        <translation>操作を実行中です。終わってから観察モードに切り替えてください。</translation>
    </message>
    <message>
        <source>In Observe mode nothing is changed. Choose Respond first.</source>
        <translation>観察モードでは何も変更しません。先に「対応」に切り替えてください。</translation>
    </message>
    <message>
        <source>One change after the other: the one before it has not ended yet.</source>
        <translation>操作は一つずつ行います。前の操作がまだ終わっていません。</translation>
    </message>
</context>
<context>
    <name>yagura::Response</name>
    <message>
        <source>Timeline</source>
        <translation>時系列</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>記録できませんでした</translation>
    </message>
    <message>
        <source>Declare an incident…</source>
        <translation>障害を宣言…</translation>
    </message>
    <message>
        <source>Note to the timeline</source>
        <translation>時系列にメモ</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>All of it is in %1 now.</source>
        <translation>すべて %1 に保存しました。</translation>
    </message>
    <message>
        <source>Write the whole record into a new file</source>
        <translation>記録全体を新しいファイルに書き出す</translation>
    </message>
</context>
<context>
    <name>yagura::RunbookChoices</name>
    <message>
        <source>%1 of %2 signs</source>
        <translation>兆候 %2 件中 %1 件</translation>
    </message>
    <message>
        <source>for this finding</source>
        <translation>この検知事象に対応</translation>
    </message>
    <message>
        <source>for findings of this kind</source>
        <translation>この種の検知事象に対応</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>未承認</translation>
    </message>
</context>
<context>
    <name>yagura::RunbookText</name>
    <message>
        <source>evidence</source>
        <translation>証跡</translation>
    </message>
    <message>
        <source>look</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手作業</translation>
    </message>
    <message>
        <source>guarded change</source>
        <translation>保護された操作</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>say</source>
        <translation>連絡</translation>
    </message>
    <message>
        <source>%1 is over</source>
        <translation>%1 が解消</translation>
    </message>
    <message>
        <source>%1 stands</source>
        <translation>%1 が継続中</translation>
    </message>
    <message>
        <source>%1 of its limit</source>
        <translation>上限の %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> かつ </translation>
    </message>
    <message>
        <source>, for %1</source>
        <translation>（%1 継続）</translation>
    </message>
    <message>
        <source>shows: %1</source>
        <translation>表示: %1</translation>
    </message>
    <message>
        <source>asks %1: %2</source>
        <translation>%1 に問い合わせ: %2</translation>
    </message>
    <message>
        <source>answered by: %1</source>
        <translation>自動判断の条件: %1</translation>
    </message>
    <message>
        <source>the next step</source>
        <translation>次の手順</translation>
    </message>
    <message>
        <source>yes: %1 · no: %2 · unknown: %3</source>
        <translation>はい: %1 · いいえ: %2 · 不明: %3</translation>
    </message>
    <message>
        <source>changes %1: %2</source>
        <translation>%1 への操作: %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>待つ条件: %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最長 %1</translation>
    </message>
    <message>
        <source>at most %1, then %2</source>
        <translation>最長 %1、過ぎたら %2</translation>
    </message>
    <message>
        <source>when %1:</source>
        <translation>%1 のとき:</translation>
    </message>
    <message>
        <source>else:</source>
        <translation>それ以外:</translation>
    </message>
    <message>
        <source>refuted if:</source>
        <translation>これを否定する事実:</translation>
    </message>
    <message>
        <source>every finding</source>
        <translation>すべての検知事象</translation>
    </message>
    <message>
        <source>fits: %1</source>
        <translation>適用先: %1</translation>
    </message>
</context>
<context>
    <name>yagura::Runbooks</name>
    <message>
        <source>of the team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>自分用</translation>
    </message>
    <message>
        <source>not accepted yet</source>
        <translation>未承認</translation>
    </message>
    <message>
        <source>No runbook is called %1.</source>
        <translation>%1 という対応手順はありません。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1 のことですか。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), no fault</source>
        <translation>
            <numerusform>手順 %n 件、誤りなし</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::Schema</name>
    <message>
        <source>not of the type {wanted}</source>
        <translation>型が {wanted} でない</translation>
    </message>
    <message>
        <source>the member {wanted} is missing</source>
        <translation>メンバー {wanted} がない</translation>
    </message>
    <message>
        <source>none of {wanted}</source>
        <translation>{wanted} のいずれでもない</translation>
    </message>
    <message>
        <source>not {wanted}</source>
        <translation>{wanted} でない</translation>
    </message>
    <message>
        <source>less than {wanted}</source>
        <translation>{wanted} 未満</translation>
    </message>
    <message>
        <source>more than {wanted}</source>
        <translation>{wanted} を超える</translation>
    </message>
    <message>
        <source>not more than {wanted}</source>
        <translation>{wanted} より大きくない</translation>
    </message>
    <message>
        <source>not less than {wanted}</source>
        <translation>{wanted} より小さくない</translation>
    </message>
    <message>
        <source>not a multiple of {wanted}</source>
        <translation>{wanted} の倍数でない</translation>
    </message>
    <message>
        <source>fewer than {wanted} characters</source>
        <translation>{wanted} 文字未満</translation>
    </message>
    <message>
        <source>more than {wanted} characters</source>
        <translation>{wanted} 文字を超える</translation>
    </message>
    <message>
        <source>does not fit the pattern {wanted}</source>
        <translation>パターン {wanted} に合わない</translation>
    </message>
    <message>
        <source>fewer than {wanted} elements</source>
        <translation>要素が {wanted} 個未満</translation>
    </message>
    <message>
        <source>more than {wanted} elements</source>
        <translation>要素が {wanted} 個を超える</translation>
    </message>
    <message>
        <source>the same element twice</source>
        <translation>同じ要素が二度ある</translation>
    </message>
    <message>
        <source>an element that must be there is missing</source>
        <translation>必要な要素がない</translation>
    </message>
    <message>
        <source>more than {wanted} elements of one kind</source>
        <translation>同種の要素が {wanted} 個を超える</translation>
    </message>
    <message>
        <source>fewer than {wanted} members</source>
        <translation>メンバーが {wanted} 個未満</translation>
    </message>
    <message>
        <source>more than {wanted} members</source>
        <translation>メンバーが {wanted} 個を超える</translation>
    </message>
    <message>
        <source>a member that the schema does not know</source>
        <translation>スキーマにないメンバー</translation>
    </message>
    <message>
        <source>a key that the schema does not allow</source>
        <translation>スキーマが許さないキー</translation>
    </message>
    <message>
        <source>what the schema forbids</source>
        <translation>スキーマが禁じるもの</translation>
    </message>
    <message>
        <source>none of the alternatives fits</source>
        <translation>どの選択肢にも合わない</translation>
    </message>
    <message>
        <source>not exactly one of the alternatives fits</source>
        <translation>ちょうど一つの選択肢に合わない</translation>
    </message>
    <message>
        <source>nothing may stand here</source>
        <translation>ここには何も置けない</translation>
    </message>
    <message>
        <source>message {number} from the head, {bytes} bytes: {what} at {path}; schema {rule}</source>
        <translation>先頭から {number} 番目、{bytes} バイト: {path} で{what}。スキーマ {rule}</translation>
    </message>
    <message>
        <source>message {number} from the head, {bytes} bytes: {found} at {path}: {what}; schema {rule}</source>
        <translation>先頭から {number} 番目、{bytes} バイト: {path} の {found} は{what}。スキーマ {rule}</translation>
    </message>
    <message>
        <source>likely producer: nothing sets those apart that break the schema</source>
        <translation>推定される送信元: スキーマ違反のメッセージを区別する特徴がありません</translation>
    </message>
    <message>
        <source>likely producer: {with} of {bad} that break the schema carry {trait}; of {good} that fit {good_with} do</source>
        <translation>推定される送信元: 違反 {bad} 件中 {with} 件に {trait} があり、適合 {good} 件では {good_with} 件</translation>
    </message>
</context>
<context>
    <name>yagura::SessionChoices</name>
    <message numerus="yes">
        <source>frees %n</source>
        <translation>
            <numerusform>%n 件を解放</numerusform>
        </translation>
    </message>
    <message>
        <source>gone</source>
        <translation>終了済み</translation>
    </message>
</context>
<context>
    <name>yagura::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Remove a target</source>
        <translation>対象を削除</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing is watched yet. Add the first target.</source>
        <translation>監視対象がまだありません。最初の対象を追加してください。</translation>
    </message>
    <message>
        <source>Remove %1 and its password? Nothing changes on the server.</source>
        <translation>%1 とそのパスワードを削除しますか。サーバー側は変わりません。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message>
        <source>Discard what was entered?</source>
        <translation>入力内容を破棄しますか。</translation>
    </message>
</context>
<context>
    <name>yagura::Shared</name>
    <message>
        <source>this machine</source>
        <translation>このマシン</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation>ホスト %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>file system on node</comment>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>its address names %1</source>
        <translation>接続先が %1 を指している</translation>
    </message>
    <message>
        <source>its host name leads to %1, too</source>
        <translation>ホスト名も %1 に解決される</translation>
    </message>
    <message>
        <source>its address %1 is of this machine</source>
        <translation>接続先 %1 はこのマシンのもの</translation>
    </message>
    <message>
        <source>it is reached by a socket of this machine</source>
        <translation>このマシンのソケットで接続している</translation>
    </message>
    <message>
        <source>it is reached by a socket of this machine, in %1</source>
        <translation>このマシンのソケット（%1）で接続している</translation>
    </message>
    <message>
        <source>it watches that machine</source>
        <translation>そのマシンを監視している</translation>
    </message>
    <message>
        <source>its data directory is %1</source>
        <translation>データディレクトリが %1</translation>
    </message>
    <message>
        <source>it has a tablespace in %1</source>
        <translation>%1 にテーブル空間がある</translation>
    </message>
    <message>
        <source>%1 keeps files there: %2</source>
        <translation>%1 がそこにファイルを置いている: %2</translation>
    </message>
    <message>
        <source>%1 is there: %2</source>
        <translation>%1 がそこにある: %2</translation>
    </message>
    <message>
        <source>%1 runs there: %2</source>
        <translation>%1 がそこで動いている: %2</translation>
    </message>
    <message>
        <source>stands on %1: %2</source>
        <translation>%1 の上にある: %2</translation>
    </message>
</context>
<context>
    <name>yagura::Signs</name>
    <message>
        <source>connections in use</source>
        <translation>使用中の接続</translation>
    </message>
    <message>
        <source>new connections are refused</source>
        <translation>新しい接続の拒否</translation>
    </message>
    <message>
        <source>sessions that wait for a lock</source>
        <translation>ロック待ちのセッション</translation>
    </message>
    <message>
        <source>oldest transaction that idles</source>
        <translation>最も古いアイドルトランザクション</translation>
    </message>
    <message>
        <source>CPU busy</source>
        <translation>CPU 使用率</translation>
    </message>
    <message>
        <source>memory available</source>
        <translation>利用可能メモリ</translation>
    </message>
    <message>
        <source>CPU waits for I/O</source>
        <translation>CPU の I/O 待ち</translation>
    </message>
    <message>
        <source>disk in use</source>
        <translation>ディスク使用率</translation>
    </message>
    <message>
        <source>share of the largest client</source>
        <translation>最大のクライアントの割合</translation>
    </message>
    <message>
        <source>share that the largest client leaves idle in transaction</source>
        <translation>最大のクライアントがトランザクション中に放置している割合</translation>
    </message>
    <message>
        <source>a new connection fails on the way</source>
        <translation>新しい接続の途中失敗</translation>
    </message>
    <message>
        <source>TCP segments sent again</source>
        <translation>TCP の再送</translation>
    </message>
    <message>
        <source>longest query</source>
        <translation>最長のクエリ</translation>
    </message>
    <message>
        <source>longest wait for a lock</source>
        <translation>最長のロック待ち</translation>
    </message>
    <message>
        <source>deadlocks</source>
        <translation>デッドロック</translation>
    </message>
    <message>
        <source>places for connections</source>
        <translation>接続の枠</translation>
    </message>
    <message>
        <source>space in use</source>
        <translation>使用中の容量</translation>
    </message>
    <message>
        <source>inodes in use</source>
        <translation>使用中の inode</translation>
    </message>
    <message>
        <source>full at the earliest in</source>
        <translation>最短で満杯になるまで</translation>
    </message>
    <message>
        <source>time of a write</source>
        <translation>書き込み時間</translation>
    </message>
    <message>
        <source>time of a read</source>
        <translation>読み取り時間</translation>
    </message>
    <message>
        <source>deleted files that are still open</source>
        <translation>削除済みで開かれたままのファイル</translation>
    </message>
    <message>
        <source>device busy</source>
        <translation>デバイスの使用率</translation>
    </message>
    <message>
        <source>became read-only</source>
        <translation>読み取り専用に変化</translation>
    </message>
    <message>
        <source>device error</source>
        <translation>デバイスエラー</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>messages ready</source>
        <translation>待機中のメッセージ</translation>
    </message>
    <message>
        <source>messages without a consumer</source>
        <translation>コンシューマーのないメッセージ</translation>
    </message>
    <message>
        <source>messages not confirmed</source>
        <translation>未確認のメッセージ</translation>
    </message>
    <message>
        <source>dead letters grow</source>
        <translation>デッドレターの増加</translation>
    </message>
    <message>
        <source>malformed messages seen</source>
        <translation>確認された形式不正メッセージ</translation>
    </message>
    <message>
        <source>messages delivered again</source>
        <translation>再配送されたメッセージ</translation>
    </message>
    <message>
        <source>consumers</source>
        <translation>コンシューマー</translation>
    </message>
    <message>
        <source>leaving minus arriving</source>
        <translation>流出と流入の差</translation>
    </message>
    <message>
        <source>memory alarm</source>
        <translation>メモリアラーム</translation>
    </message>
    <message>
        <source>disk alarm</source>
        <translation>ディスクアラーム</translation>
    </message>
    <message>
        <source>nodes cut off</source>
        <translation>分断されたノード</translation>
    </message>
    <message>
        <source>node runs</source>
        <translation>ノードの稼働</translation>
    </message>
    <message>
        <source>queue down or in the minority</source>
        <translation>キューの停止または少数派</translation>
    </message>
</context>
<context>
    <name>yagura::Snippet</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Commands to copy</source>
        <translation>コピー用コマンド</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>yagura::SourceStrip</name>
    <message>
        <source>Sources</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>as %1 sees it</source>
        <translation>%1 から見た値</translation>
    </message>
    <message>
        <source>also seen by %1</source>
        <translation>%1 も監視中</translation>
    </message>
    <message>
        <source>poller starting</source>
        <translation>取得を開始中</translation>
    </message>
    <message>
        <source>poller silent for %1</source>
        <translation>取得が %1 停止</translation>
    </message>
    <message numerus="yes">
        <source>poller %1 late · %n lost</source>
        <translation>
            <numerusform>収集 %1 遅れ・喪失 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>poller %1 late</source>
        <translation>収集 %1 遅れ</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::Sparkline</name>
    <message>
        <source>last %1</source>
        <translation>最新 %1</translation>
    </message>
    <message>
        <source>normal %1–%2</source>
        <translation>平常 %1–%2</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>上限 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) without data</source>
        <translation>
            <numerusform>データの欠落 %n箇所</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::StartView</name>
    <message>
        <source>No runbooks have been read yet.</source>
        <translation>対応手順はまだ読み込まれていません。</translation>
    </message>
    <message>
        <source>Checklists to start</source>
        <translation>開始できるチェックリスト</translation>
    </message>
    <message>
        <source>Start a checklist for: %1</source>
        <translation>次の検知事象のチェックリストを開始: %1</translation>
    </message>
    <message>
        <source>Start a checklist. A selected finding puts those that fit it first.</source>
        <translation>チェックリストを開始します。検知事象を選択すると、合うものが先頭に並びます。</translation>
    </message>
</context>
<context>
    <name>yagura::StateWords</name>
    <message>
        <source>OK</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>WARN</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>CRIT</source>
        <translation>重大</translation>
    </message>
</context>
<context>
    <name>yagura::StepCard</name>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Write a note (n)</source>
        <translation>メモを書く（n）</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Say who takes it (a)</source>
        <translation>担当者を決める（a）</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>Skip it, with a reason (s)</source>
        <translation>理由を付けて省略（s）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Open it again; what was written stays (z)</source>
        <translation>手順を再開。書いた内容は残ります（z）</translation>
    </message>
    <message>
        <source>not yet confirmed</source>
        <translation>記録待ち</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>メモ: %1</translation>
    </message>
</context>
<context>
    <name>yagura::StepDelegate</name>
    <message>
        <source>not yet confirmed</source>
        <translation>記録待ち</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>change · locked</source>
        <translation>操作 · ロック中</translation>
    </message>
    <message>
        <source>change · preview</source>
        <translation>操作 · プレビュー</translation>
    </message>
</context>
<context>
    <name>yagura::StepEnding</name>
    <message>
        <source>Said again</source>
        <translation>再連絡済み</translation>
    </message>
    <message>
        <source>Key d</source>
        <translation>d キー</translation>
    </message>
    <message>
        <source>%1 → step %2</source>
        <translation>%1 → 手順 %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>What the picture says (%1)</source>
        <translation>観測値による判断（%1 キー）</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>%1 キー</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Limit is over</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>Did not help</source>
        <translation>効果なし</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>連絡済み</translation>
    </message>
    <message>
        <source>Found the cause</source>
        <translation>原因を発見</translation>
    </message>
    <message>
        <source>Key f</source>
        <translation>f キー</translation>
    </message>
</context>
<context>
    <name>yagura::StepPrompt</name>
    <message>
        <source>Note — Enter keeps it, Esc takes it back</source>
        <translation>メモ — Enter で保存、Esc で取り消し</translation>
    </message>
    <message>
        <source>Why is it skipped? A reason is needed</source>
        <translation>省略する理由（必須）</translation>
    </message>
    <message>
        <source>Who takes it? Empty: nobody</source>
        <translation>担当者（空欄なら担当なし）</translation>
    </message>
    <message>
        <source>Why is the checklist given up? A reason is needed</source>
        <translation>チェックリストを中止する理由（必須）</translation>
    </message>
</context>
<context>
    <name>yagura::StepWords</name>
    <message>
        <source>evidence</source>
        <translation>証跡</translation>
    </message>
    <message>
        <source>look</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手作業</translation>
    </message>
    <message>
        <source>change</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>message</source>
        <translation>連絡</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>未着手</translation>
    </message>
    <message>
        <source>open</source>
        <translation>実施中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>省略: %1</translation>
    </message>
    <message>
        <source>found the cause</source>
        <translation>原因を発見</translation>
    </message>
    <message>
        <source>not within its limit</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Refused in Observe mode: Yagura only looks. Respond mode and a second look are needed.</source>
        <translation>観察モードでは実行しません。Yagura は見るだけです。対応モードへの切り替えと再確認が必要です。</translation>
    </message>
    <message>
        <source>%1 has no respond: credential for this change.</source>
        <translation>%1 には、この操作に使う respond: の認証情報がありません。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>refused: what was previewed is no longer there</source>
        <translation>拒否: プレビューした対象はもうありません</translation>
    </message>
    <message>
        <source>failed: the other side said no</source>
        <translation>失敗: 相手側に拒否されました</translation>
    </message>
    <message>
        <source>unknown: it was sent and nobody answered, it may have happened</source>
        <translation>不明: 送信しましたが応答がありません。実行された可能性があります</translation>
    </message>
    <message>
        <source>begun; how it ended is not known yet</source>
        <translation>開始済み。結果はまだ分かりません</translation>
    </message>
</context>
<context>
    <name>yagura::Storage</name>
    <message>
        <source>no file systems</source>
        <translation>ファイルシステムなし</translation>
    </message>
    <message>
        <source>hangs; what touches it hangs, too</source>
        <translation>応答停止。触れたものも停止します</translation>
    </message>
    <message>
        <source>device error</source>
        <translation>デバイスエラー</translation>
    </message>
    <message>
        <source>no permission to look</source>
        <translation>閲覧権限なし</translation>
    </message>
    <message>
        <source>became read-only; writes fail</source>
        <translation>読み取り専用に変化。書き込み失敗</translation>
    </message>
    <message>
        <source>filling up</source>
        <translation>容量不足</translation>
    </message>
    <message>
        <source>inodes run out</source>
        <translation>inode 不足</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>up</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>down</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>no permission to read</source>
        <translation>読み取り権限なし</translation>
    </message>
    <message>
        <source>rotated</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>never rotated</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>I/O</source>
        <translation>I/O</translation>
    </message>
</context>
<context>
    <name>yagura::Store</name>
    <message>
        <source>The record was not closed last time; it is being looked through and can be used.</source>
        <translation>前回、記録が正しく閉じられませんでした。調べている間も使えます。</translation>
    </message>
    <message>
        <source>The record is written, but %1.</source>
        <translation>記録は書き込まれていますが、%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the record are in memory only: %1.</source>
        <translation>
            <numerusform>記録のうち %n 件がメモリにしかありません: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>New entries of the record stay in memory only: %1.</source>
        <translation>新しい記録はメモリにしか残りません: %1。</translation>
    </message>
    <message numerus="yes">
        <source>The team&apos;s record is not there (%1). Everything is kept here and goes there later: %n entry(s).</source>
        <translation>
            <numerusform>チームの記録に接続できません（%1）。すべてここに保存し、後で送ります: %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The team&apos;s record: %1.</source>
        <translation>チームの記録: %1。</translation>
    </message>
</context>
<context>
    <name>yagura::SystemWords</name>
    <message>
        <source>This node</source>
        <translation>このノード</translation>
    </message>
    <message>
        <source>A role that may look and nothing else, made once by an administrator in psql:</source>
        <translation>閲覧だけができるロール。管理者が psql で一度だけ作成します:</translation>
    </message>
    <message>
        <source>A user that may look and nothing else. Without the permission on a virtual host the broker lists none of its queues; repeat the last line for each.</source>
        <translation>閲覧だけができるユーザー。仮想ホストへの権限がないと、そのキューは一覧に出ません。仮想ホストごとに最後の行を実行してください。</translation>
    </message>
</context>
<context>
    <name>yagura::TargetForm</name>
    <message>
        <source>Test</source>
        <translation>接続試験</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>新しい対象</translation>
    </message>
    <message>
        <source>Stands in %1, which a person wrote; change it there.</source>
        <translation>手書きの %1 にあります。そのファイルで変更してください。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
</context>
<context>
    <name>yagura::TargetWords</name>
    <message>
        <source>not read yet</source>
        <translation>未取得</translation>
    </message>
</context>
<context>
    <name>yagura::TargetsList</name>
    <message>
        <source>kept by the desktop</source>
        <translation>デスクトップで管理</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>yagura::TextTable</name>
    <message>
        <source>No rows.</source>
        <translation>該当なし。</translation>
    </message>
    <message numerus="yes">
        <source>%n more rows</source>
        <translation>
            <numerusform>ほか %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was left out.</source>
        <translation>残りは省略しました。</translation>
    </message>
</context>
<context>
    <name>yagura::Tiles</name>
    <message>
        <source>idle in transaction</source>
        <translation>トランザクション放置</translation>
    </message>
    <message>
        <source>— of which %1</source>
        <translation>うち %1</translation>
    </message>
    <message>
        <source>waiting for a lock</source>
        <translation>ロック待ち</translation>
    </message>
    <message>
        <source>free for ordinary clients</source>
        <translation>一般枠の空き</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>of %1 connections</source>
        <translation>/ %1 接続</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>スタンバイ</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>inodes used</source>
        <translation>inode 使用率</translation>
    </message>
    <message>
        <source>deleted but open</source>
        <translation>削除済み・使用中</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>最大の項目</translation>
    </message>
    <message>
        <source>CPU busy</source>
        <translation>CPU 使用率</translation>
    </message>
    <message>
        <source>memory available</source>
        <translation>利用可能メモリ</translation>
    </message>
    <message>
        <source>used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>empties in %1</source>
        <translation>%1で解消</translation>
    </message>
    <message>
        <source>drain unknown</source>
        <translation>解消見込み不明</translation>
    </message>
    <message>
        <source>never empties at this rate</source>
        <translation>この速度では解消せず</translation>
    </message>
    <message>
        <source>in</source>
        <translation>流入</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>unacknowledged</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>consumers</source>
        <translation>コンシューマー</translation>
    </message>
    <message>
        <source>oldest message</source>
        <translation>最古のメッセージ</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>ready in all</source>
        <translation>待機合計</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>未取得</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空き %1</translation>
    </message>
</context>
<context>
    <name>yagura::TimeChart</name>
    <message>
        <source>Press T for the table.</source>
        <translation>T キーで表を表示します。</translation>
    </message>
</context>
<context>
    <name>yagura::Timeline</name>
    <message>
        <source>incident</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>検知事象</translation>
    </message>
    <message>
        <source>change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>証跡</translation>
    </message>
    <message>
        <source>action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>prevention</source>
        <translation>再発防止</translation>
    </message>
</context>
<context>
    <name>yagura::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>時系列</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. An incident begins with &quot;Declare…&quot;.</source>
        <translation>記録はまだありません。障害の記録は「宣言…」で始まります。</translation>
    </message>
    <message>
        <source>Note to the timeline</source>
        <translation>時系列にメモ</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>times in %1</source>
        <translation>時刻は %1</translation>
    </message>
    <message>
        <source>Correct a note</source>
        <translation>メモを訂正</translation>
    </message>
    <message>
        <source>What it should say</source>
        <translation>正しい内容</translation>
    </message>
    <message>
        <source>Add the correction</source>
        <translation>訂正を追加</translation>
    </message>
</context>
<context>
    <name>yagura::TopBar</name>
    <message>
        <source>source · direct</source>
        <translation>取得元・直接</translation>
    </message>
    <message>
        <source>source · daemon</source>
        <translation>取得元・デーモン</translation>
    </message>
    <message>
        <source>source · replay</source>
        <translation>取得元・再生</translation>
    </message>
    <message>
        <source>Looking for the first time</source>
        <translation>初回の取得中</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>最古 %1</translation>
    </message>
    <message>
        <source>nothing read yet</source>
        <translation>未取得</translation>
    </message>
    <message numerus="yes">
        <source>%n not seen</source>
        <translation>
            <numerusform>確認不能 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Declare an incident…</source>
        <translation>障害を宣言…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>lost for %1</source>
        <translation>途絶 %1</translation>
    </message>
    <message>
        <source>sources · %1</source>
        <translation>取得元・%1 系統</translation>
    </message>
</context>
<context>
    <name>yagura::TrialView</name>
    <message>
        <source>passed</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到達</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>待機をやめる</translation>
    </message>
    <message>
        <source>Waiting for an answer · %1</source>
        <translation>応答待ち · %1</translation>
    </message>
    <message>
        <source>Not waited for. Whether the target answers is not known.</source>
        <translation>待機を中止しました。応答の有無は不明です。</translation>
    </message>
    <message>
        <source>The test failed</source>
        <translation>接続試験に失敗</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>It answers, but not all may be seen</source>
        <translation>応答あり（一部は閲覧不可）</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>Steps of connecting</source>
        <translation>接続の段階</translation>
    </message>
</context>
<context>
    <name>yagura::Verdict</name>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>重大 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>不明 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sources live</source>
        <translation>取得元 %2 のうち %1 が稼働</translation>
    </message>
    <message>
        <source>All normal</source>
        <translation>すべて正常</translation>
    </message>
    <message>
        <source>Not everything can be seen</source>
        <translation>確認できないものがあります</translation>
    </message>
    <message>
        <source>The daemon cannot be reached</source>
        <translation>デーモンに届きません</translation>
    </message>
    <message>
        <source>Nothing is known of this moment</source>
        <translation>この時点のことは分かりません</translation>
    </message>
</context>
<context>
    <name>yagura::VerdictView</name>
    <message>
        <source>Refuted if: %1</source>
        <translation>これを否定する事実: %1</translation>
    </message>
    <message>
        <source>Verdict: it cannot be told now. %1</source>
        <translation>判定: 現在は判断できません。%1</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>判定: %1</translation>
    </message>
    <message>
        <source>Verdict: it is so.</source>
        <translation>判定: 該当します。</translation>
    </message>
    <message>
        <source>Verdict: it is not so.</source>
        <translation>判定: 該当しません。</translation>
    </message>
</context>
<context>
    <name>yagura::Wall</name>
    <message numerus="yes">
        <source>%n OK</source>
        <translation>
            <numerusform>正常 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>full in %1</source>
        <translation>%1で満杯</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>古い値</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>未取得</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Probable cause</source>
        <translation>推定原因</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検知事象</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影響範囲</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>ほかにも</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>判明したものなし</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s), all normal for %1</source>
        <translation>
            <numerusform>%n項目すべて正常  %1継続</numerusform>
        </translation>
    </message>
    <message>
        <source>normal for %1</source>
        <translation>正常 %1継続</translation>
    </message>
    <message>
        <source>No incident</source>
        <translation>障害なし</translation>
    </message>
    <message>
        <source>No incident. The last one ended %1 ago</source>
        <translation>障害なし  前回の終結は%1前</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>mitigated; no checklist is open</source>
        <translation>緩和済み  チェックリストなし</translation>
    </message>
    <message>
        <source>no checklist is open</source>
        <translation>チェックリストなし</translation>
    </message>
    <message>
        <source>Step %1/%2</source>
        <translation>手順 %1/%2</translation>
    </message>
    <message>
        <source>Report in</source>
        <translation>報告まで</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>overdue for %1</source>
        <translation>%1 超過</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>%1 of %2 serve</source>
        <translation>%2件中%1件が稼働</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>未宣言</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>最古 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) live</source>
        <translation>
            <numerusform>取得元 %n件 稼働中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen</source>
        <translation>
            <numerusform>未確認 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>NO DATA since %1</source>
        <translation>%1 からデータなし</translation>
    </message>
    <message>
        <source>NO DATA</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>The watch has sent no picture for %1</source>
        <translation>監視から %1 更新がありません</translation>
    </message>
    <message>
        <source>What it said last: %1</source>
        <translation>最後の状態: %1</translation>
    </message>
    <message>
        <source>nothing can be seen</source>
        <translation>何も確認できません</translation>
    </message>
    <message>
        <source>The configuration names nothing to watch</source>
        <translation>設定に監視対象がありません</translation>
    </message>
    <message>
        <source>Looking for the first time</source>
        <translation>初回の確認中</translation>
    </message>
    <message>
        <source>nothing read yet</source>
        <translation>まだ何も取得していません</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>当番</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>what is planned</comment>
        <translation>予定</translation>
    </message>
</context>
<context>
    <name>yagura::WallProgram</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>shows the state of the services to a room</source>
        <translation>サービスの状態を部屋に表示しています</translation>
    </message>
</context>
<context>
    <name>yagura::Why</name>
    <message>
        <source>%1 of %2 signs</source>
        <translation>兆候 %2 件中 %1 件</translation>
    </message>
    <message>
        <source>%1; missing: %2</source>
        <translation>%1。欠けているもの: %2</translation>
    </message>
    <message>
        <source>No pattern is about this.</source>
        <translation>これに当てはまるパターンはありません。</translation>
    </message>
    <message>
        <source>Patterns: how near they are, and what is missing</source>
        <translation>パターン: どこまで近いか、何が欠けているか</translation>
    </message>
    <message>
        <source>Nothing is known of what may lie behind it.</source>
        <translation>背後にあるものは何もわかっていません。</translation>
    </message>
    <message>
        <source>What may lie behind it, likeliest first</source>
        <translation>考えられる原因（可能性の高い順）</translation>
    </message>
    <message>
        <source>Nobody watches it any more.</source>
        <translation>もう監視していません。</translation>
    </message>
    <message>
        <source>Causes, as the numbers stand now</source>
        <translation>現在の数値から見た原因</translation>
    </message>
    <message>
        <source>Why not: %1</source>
        <translation>なぜ検知されないか: %1</translation>
    </message>
    <message>
        <source>%1: the problem has cleared</source>
        <translation>%1: 問題は解消しました</translation>
    </message>
    <message>
        <source>for %1, since %2</source>
        <translation>%1 間、%2 から</translation>
    </message>
    <message>
        <source>Nothing is wrong with it by any rule.</source>
        <translation>どの規則でも異常はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) stand(s) on it.</source>
        <translation>
            <numerusform>%n 件の問題が検知されています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::WhyDialog</name>
    <message>
        <source>Why not</source>
        <translation>なぜ検知されないか</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>yagura::WrongPanel</name>
    <message>
        <source>What is wrong</source>
        <translation>何が起きているか</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>All, acknowledged, forgotten, chattering</source>
        <translation>すべて・引受済み・期限切れ・ばたつき</translation>
    </message>
    <message numerus="yes">
        <source>No finding is like &quot;%1&quot;; %n in all.</source>
        <translation>
            <numerusform>「%1」に当てはまる検知事象はありません（全 %n 件）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing. Every source is live and every rule is inside its limits.</source>
        <translation>異常なし。すべての取得元が稼働し、すべての規則が範囲内です。</translation>
    </message>
    <message>
        <source>No rule is broken, but not every source can be seen yet.</source>
        <translation>規則違反はありませんが、確認できない取得元があります。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Acknowledge…	a</source>
        <translation>引き受ける…	a</translation>
    </message>
    <message>
        <source>Copy	y</source>
        <translation>コピー	y</translation>
    </message>
    <message>
        <source>Fold	←</source>
        <translation>折りたたむ	←</translation>
    </message>
    <message>
        <source>Unfold	→</source>
        <translation>展開する	→</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>すべての検知事象</translation>
    </message>
    <message>
        <source>Acknowledged (%1)</source>
        <translation>引受済み（%1）</translation>
    </message>
    <message>
        <source>Forgotten acks (%1)</source>
        <translation>期限切れの引受（%1）</translation>
    </message>
    <message>
        <source>Chattering (%1)</source>
        <translation>ばたつき（%1）</translation>
    </message>
    <message>
        <source>Why…	w</source>
        <translation>理由…	w</translation>
    </message>
</context>
</TS>
