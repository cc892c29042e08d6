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
        <translation>ディスク空き</translation>
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
        <translation>流入 /秒</translation>
    </message>
    <message>
        <source>Out /s</source>
        <translation>流出 /秒</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>コンシューマー</translation>
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
        <source>used, last 30 min · marks at 80 % and 90 %</source>
        <translation>使用率・直近30分 · 80 % と 90 % の目印</translation>
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
    <message>
        <source>Ctrl+K  go to a target, a page, a command
/  filter: words, field:value, field&gt;100, field~pattern, -not, state:crit
e, E  next and previous problem
a  acknowledge the selected problem
w  why: what may lie behind the selected problem
←, →  fold and unfold its symptoms
ack:expired, chatter&gt;0  forgotten acks, problems that come and go
Alt+1 … Alt+5  pages
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
Alt+1 … Alt+5  ページ
F5  今すぐ取得
Space  一時停止と再開
y  コピー
t  グラフや図を表で表示
m  影響範囲の図をすべて表示、または障害箇所だけに戻す
o  影響範囲の図に観測されたクライアントを表示
Ctrl+Q  終了</translation>
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
        <source>30 min · warns above %1 of %2</source>
        <translation>30分 · %2 中 %1 超で警告</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30分</translation>
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
    <name>yagura::QueueDetail</name>
    <message>
        <source>Coming and going</source>
        <translation>流入と流出</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>ready, last 30 min</source>
        <translation>待機・直近30分</translation>
    </message>
    <message>
        <source>last 30 min</source>
        <translation>直近30分</translation>
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
        <source>Observe</source>
        <translation>観察</translation>
    </message>
    <message>
        <source>Yagura only looks: nothing on a watched system is changed.</source>
        <translation>Yagura は見るだけです。監視対象を変更することはありません。</translation>
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
