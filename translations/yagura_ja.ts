<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
<context>
    <name>AccessWords</name>
    <message>
        <source>States and statements of other users&apos; sessions are hidden.</source>
        <translation>ほかの利用者のセッションの状態と実行文は見えません。</translation>
    </message>
        <source>There are no statistics of statements.</source>
        <translation>文ごとの統計はありません。</translation>
        <source>A pooler answers in place of the server; sessions are those of the pooler.</source>
        <translation>サーバーではなくプーラーが応答しています。セッションはプーラーのものです。</translation>
        <source>Without a permission on a virtual host, its queues are not listed.</source>
        <translation>仮想ホストへの権限がないと、そのキューは一覧に出ません。</translation>
        <source>A right is missing: %1</source>
        <translation>権限が足りません: %1</translation>
</context>
    <name>CommandLine</name>
        <source>open the desktop</source>
        <translation>画面を開く</translation>
        <source>look at every target, print what is wrong</source>
        <translation>すべての対象を調べ、検知事象を印字する</translation>
        <source>the same for one target, for programs</source>
        <translation>対象を一つに絞り、プログラム向けに出力する</translation>
        <source>find the faults of the configuration</source>
        <translation>設定の誤りを探す</translation>
        <source>every path, version and font in use</source>
        <translation>使用中のパス、版、フォントをすべて印字する</translation>
        <source>Examples:</source>
        <translation>例:</translation>
        <source>Yagura watches databases, nodes and message queues and says what is wrong. It only reads.</source>
        <translation>Yagura はデータベース、ノード、メッセージキューを見張り、何が起きているかを伝えます。読み取りしか行いません。</translation>
        <source>read this configuration file</source>
        <translation>この設定ファイルを読む</translation>
        <source>language of what people read</source>
        <translation>人が読む文の言語</translation>
        <source>print nothing but the answer</source>
        <translation>答えのほかは何も印字しない</translation>
        <source>save the main window as a picture and end</source>
        <translation>画面を画像に保存して終わる</translation>
        <source>seconds to watch before</source>
        <translation>保存までに見張る秒数</translation>
        <source>page to open first</source>
        <translation>最初に開くページ</translation>
        <source>colours</source>
        <translation>配色</translation>
        <source>size of the main window</source>
        <translation>画面の大きさ</translation>
        <source>Usage</source>
        <translation>書式</translation>
        <source>OPTIONS</source>
        <translation>オプション</translation>
        <source>Options</source>
        <source>Arguments</source>
        <translation>引数</translation>
        <source>COMMAND</source>
        <translation>コマンド</translation>
        <source>Commands</source>
        <source>print this help and end</source>
        <translation>使い方を印字して終わる</translation>
        <source>The command line cannot be read:</source>
        <translation>コマンドラインを解釈できません:</translation>
        <source>`yagura --help` shows what can be typed.</source>
        <translation>`yagura --help` で使い方を確かめられます。</translation>
        <source>print the version and end</source>
        <translation>版を印字して終わる</translation>
        <source>look at each target twice, print what is wrong; exit 0, 1, 2 or 3</source>
        <translation>各対象を 2 回調べ、検知事象を印字する。終了状態は 0、1、2、3</translation>
        <source>only these targets</source>
        <translation>この対象だけを調べる</translation>
        <source>print yagura.check/1</source>
        <translation>yagura.check/1 形式で印字する</translation>
        <source>the configuration</source>
        <translation>設定を扱う</translation>
        <source>every fault as file:line:column, then one connection test per target</source>
        <translation>設定の誤りを「ファイル:行:桁」で示し、続いて各対象への接続を試す</translation>
        <source>what fails if orders-db fails, what it needs</source>
        <translation>orders-db が止まると何が止まるか、何を必要とするか</translation>
        <source>is it JSON, and if not, where not</source>
        <translation>JSON かどうか、違うならどこが誤りか</translation>
        <source>files to judge; - is standard input</source>
        <translation>調べるファイル。- は標準入力</translation>
        <source>print yagura.json-check/1</source>
        <translation>yagura.json-check/1 形式で印字する</translation>
        <source>what fails if ID fails; without ID what must not fail alone, worst first</source>
        <translation>ID が止まると何が止まるか。ID を省くと単一障害点を影響の大きい順に示す</translation>
        <source>a target, service or function</source>
        <translation>対象、サービス、業務機能のいずれか</translation>
        <source>print yagura.impact/1</source>
        <translation>yagura.impact/1 形式で印字する</translation>
        <source>a strict verdict on each file or standard input; exit 0, 2 or 3</source>
        <translation>ファイルまたは標準入力を厳密に判定する。終了状態は 0、2、3</translation>
        <source>note a change for the desktop</source>
        <translation>変更を画面に知らせる</translation>
        <source>write a change mark (deploy, switch) that the desktop shows and weighs</source>
        <translation>変更の印（デプロイ、切り替えなど）を書く。画面に表示され、原因の推定にも使われる</translation>
        <source>what was changed, in one line</source>
        <translation>何を変えたか（一行）</translation>
        <source>the target, service or function that it concerns</source>
        <translation>関係する対象・サービス・業務機能</translation>
    <name>yagura::AccessBox</name>
        <source>degraded: behind a pooler</source>
        <translation>制限あり: プーラー経由</translation>
        <source>degraded: needs %1</source>
        <translation>制限あり: %1 が必要</translation>
        <source>Not allowed to see</source>
        <translation>閲覧権限なし</translation>
        <source>Copy statement</source>
        <translation>文をコピー</translation>
    <name>yagura::AckDialog</name>
        <source>15 min</source>
        <translation>15 分</translation>
        <source>1 h</source>
        <translation>1 時間</translation>
        <source>4 h</source>
        <translation>4 時間</translation>
        <source>until it clears</source>
        <translation>解消するまで</translation>
        <source>Acknowledge</source>
        <translation>引き受ける</translation>
        <source>Owner</source>
        <translation>担当者</translation>
        <source>What you are doing about it</source>
        <translation>いま行っている対応</translation>
        <source>Comment</source>
        <translation>コメント</translation>
        <source>Comes back loudly after</source>
        <translation>再び知らせるまでの時間</translation>
    <name>yagura::AdoptDialog</name>
        <source>cannot do without it</source>
        <translation>これなしでは動かない</translation>
        <source>can do without it</source>
        <translation>なくても動く</translation>
        <source>Adopt into configuration</source>
        <translation>構成に取り込む</translation>
        <source>Id of the new service</source>
        <translation>新しいサービスのID</translation>
        <source>Adopt</source>
        <translation>取り込む</translation>
        <source>Written down, it carries impact from then on. It can be taken out again.</source>
        <translation>書き込むと、以後は影響を伝える依存として扱われます。あとで外せます。</translation>
        <source>These lines are added to conf.d/90-desktop.yaml:</source>
        <translation>conf.d/90-desktop.yaml に次の行を追加します:</translation>
    <name>yagura::BrokerPanel</name>
        <source>new connections fail at %1: %2</source>
        <translation>新規接続は %1 で失敗: %2</translation>
        <source>new connection answered in %1</source>
        <translation>新規接続の応答 %1</translation>
        <source>Nodes of the broker</source>
        <translation>ブローカーのノード</translation>
        <source>RabbitMQ %1 · %2</source>
        <translation>RabbitMQ %1 · %2</translation>
        <source>Nothing known of its nodes now.</source>
        <translation>ノードの現状は不明です。</translation>
        <source>Not all can be seen (%1). %2</source>
        <translation>一部が見えません（%1）。%2</translation>
        <source>ready in all</source>
        <translation>待機合計</translation>
        <source>unacknowledged</source>
        <translation>未確認</translation>
        <source>in</source>
        <translation>流入</translation>
        <source>delivered</source>
        <translation>配信</translation>
        <source>acknowledged</source>
        <translation>確認済み</translation>
        <source>unroutable</source>
        <translation>宛先不明</translation>
        <source>connections</source>
        <translation>接続</translation>
        <source>consumers</source>
        <translation>コンシューマー</translation>
        <source>queues</source>
        <translation>キュー</translation>
    <name>yagura::Cause</name>
    <message numerus="yes">
        <source>affects %1 and %n more</source>
        <translation>
            <numerusform>影響: %1 ほか %n 件</numerusform>
        </translation>
        <source>affects %1</source>
        <translation>影響: %1</translation>
        <source>probable cause</source>
        <translation>推定原因</translation>
        <source>symptom of %1 (%2)</source>
        <translation>%1 に伴う症状（%2）</translation>
        <source>ok</source>
        <translation>正常</translation>
        <source>redundancy lost</source>
        <translation>冗長性喪失</translation>
        <source>unknown</source>
        <translation>不明</translation>
        <source>degraded</source>
        <translation>低下</translation>
        <source>failed</source>
        <translation>失敗</translation>
        <source>target</source>
        <translation>対象</translation>
        <source>service</source>
        <translation>サービス</translation>
        <source>function</source>
        <translation>業務機能</translation>
        <source>shared</source>
        <translation>共有</translation>
    <name>yagura::CauseWords</name>
        <source>not known</source>
        <source>yes</source>
        <translation>はい</translation>
        <source>no</source>
        <translation>いいえ</translation>
        <source>likely</source>
        <translation>有力</translation>
        <source>possible</source>
        <translation>可能性あり</translation>
        <source>ruled out</source>
        <translation>否定</translation>
        <source>cannot be told</source>
        <translation>判断できない</translation>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
        <source>%1: not known</source>
        <translation>%1: 不明</translation>
        <source>%1: %2 (counts from %3 up)</source>
        <translation>%1: %2（%3 以上で該当）</translation>
        <source>%1: %2 (counts from %3 down)</source>
        <translation>%1: %2（%3 以下で該当）</translation>
        <source>%1 of %2 signs</source>
        <translation>兆候 %2 件中 %1 件</translation>
        <source>%1 of %2 signs; missing: %3</source>
        <translation>兆候 %2 件中 %1 件。ないもの: %3</translation>
        <source>from %1 up</source>
        <translation>%1 以上</translation>
        <source>from %1 down</source>
        <translation>%1 以下</translation>
        <source>hints at it</source>
        <translation>可能性を示す</translation>
        <source>speaks for it</source>
        <translation>裏付ける</translation>
        <source>says little</source>
        <translation>判断材料にならない</translation>
        <source>speaks against it</source>
        <translation>否定する</translation>
    <name>yagura::Causes</name>
        <source>A node is out of CPU, memory or I/O</source>
        <translation>ノードの CPU・メモリ・I/O が枯渇している</translation>
        <source>One client holds the connections</source>
        <translation>一つのクライアントが接続を占有している</translation>
        <source>The network to the database fails</source>
        <translation>データベースまでのネットワークが不調</translation>
        <source>Slow queries or locks hold the database up</source>
        <translation>遅いクエリまたはロックで滞っている</translation>
        <source>The limit of connections is too low</source>
        <translation>接続数の上限が小さすぎる</translation>
        <source>Files grow</source>
        <translation>ファイルが増えている</translation>
        <source>The device is slow</source>
        <translation>デバイスが遅い</translation>
        <source>The file system or its device is damaged</source>
        <translation>ファイルシステムまたはデバイスが壊れている</translation>
        <source>Messages are malformed</source>
        <translation>メッセージの形式が壊れている</translation>
        <source>Consumers are too slow</source>
        <translation>コンシューマーの処理が遅い</translation>
        <source>Nobody consumes</source>
        <translation>コンシューマーがいない</translation>
        <source>The broker itself is in trouble</source>
        <translation>ブローカー自体に問題がある</translation>
        <source>A consumer takes messages and fails</source>
        <translation>コンシューマーが受信後に失敗している</translation>
    <name>yagura::ChartTable</name>
        <source>Time</source>
        <translation>時刻</translation>
    <name>yagura::Check</name>
        <source>no answer in time</source>
        <translation>時間内に応答なし</translation>
        <source>%1, answered in %2</source>
        <translation>%1、応答時間 %2</translation>
        <source>%n finding(s)</source>
            <numerusform>検知事象 %n件</numerusform>
        <source>There is no target %1.</source>
        <translation>対象 %1 はありません。</translation>
        <source>Nothing to look at: no target is configured (%1).</source>
        <translation>確認する対象がありません。設定ファイル（%1）に対象を追加してください。</translation>
        <source>Looking twice at %n target(s), two seconds apart</source>
            <numerusform>%n件の対象を2秒間隔で2回確認しています</numerusform>
        <source>read %1</source>
        <translation>%1 を読み込みました</translation>
        <source>%1: known, but not used by this version</source>
        <translation>%1: 書式としては正しいが、この版では使用しない</translation>
        <source>no targets</source>
        <translation>対象なし</translation>
        <source>missing: %1</source>
        <translation>不足: %1</translation>
    <name>yagura::ClientsPanel</name>
        <source>Clients</source>
        <translation>クライアント</translation>
        <source>No client is connected.</source>
        <translation>接続中のクライアントはありません。</translation>
        <source>Not known.</source>
        <translation>不明です。</translation>
    <name>yagura::Columns</name>
        <source>State</source>
        <translation>状態</translation>
        <source>What is wrong</source>
        <translation>何が起きているか</translation>
        <source>Evidence</source>
        <translation>根拠</translation>
        <source>Target</source>
        <source>For</source>
        <translation>継続時間</translation>
        <source>Name</source>
        <translation>名前</translation>
        <source>Value</source>
        <translation>値</translation>
        <source>State, in words</source>
        <translation>状態の説明</translation>
        <source>Weight</source>
        <translation>重み</translation>
        <source>Client</source>
        <source>Activity</source>
        <translation>内訳</translation>
        <source>Address</source>
        <translation>アドレス</translation>
        <source>Active</source>
        <translation>実行中</translation>
        <source>Idle</source>
        <translation>待機</translation>
        <source>Idle in tx</source>
        <translation>放置 tx</translation>
        <source>All</source>
        <translation>合計</translation>
        <source>Oldest tx</source>
        <translation>最古の tx</translation>
        <source>Database</source>
        <translation>データベース</translation>
        <source>Size</source>
        <translation>サイズ</translation>
        <source>To wraparound</source>
        <translation>周回まで</translation>
        <source>Oldest xid age</source>
        <translation>最古の xid</translation>
        <source>Session and statement</source>
        <translation>セッションと文</translation>
        <source>pid</source>
        <translation>pid</translation>
        <source>Lock</source>
        <translation>ロック</translation>
        <source>Waits</source>
        <translation>待ち時間</translation>
        <source>Replica</source>
        <translation>レプリカ</translation>
        <source>Does</source>
        <translation>動作</translation>
        <source>Sync</source>
        <translation>同期</translation>
        <source>Not sent</source>
        <translation>未送信</translation>
        <source>Not replayed</source>
        <translation>未再生</translation>
        <source>Lag</source>
        <translation>遅延</translation>
        <source>Server</source>
        <translation>サーバー</translation>
        <source>System</source>
        <translation>システム</translation>
        <source>Connections</source>
        <source>Waiting locks</source>
        <translation>ロック待ち</translation>
        <source>Longest tx</source>
        <translation>最長 tx</translation>
        <source>Age</source>
        <translation>経過</translation>
        <source>User</source>
        <translation>ユーザー</translation>
        <source>Tx open</source>
        <translation>tx 経過</translation>
        <source>Query runs</source>
        <translation>実行時間</translation>
        <source>Waits for</source>
        <translation>待機対象</translation>
        <source>xmin</source>
        <translation>xmin</translation>
        <source>Statement</source>
        <translation>文</translation>
        <source>Slot</source>
        <translation>スロット</translation>
        <source>Type</source>
        <translation>種類</translation>
        <source>WAL status</source>
        <translation>WAL 状態</translation>
        <source>WAL kept</source>
        <translation>保持 WAL</translation>
        <source>Share of time</source>
        <translation>時間の割合</translation>
        <source>Calls</source>
        <translation>呼び出し</translation>
        <source>Now</source>
        <translation>現在</translation>
        <source>Mean</source>
        <translation>平均</translation>
        <source>Total</source>
        <source>Node</source>
        <translation>ノード</translation>
        <source>Memory, of its watermark</source>
        <translation>メモリ（上限比）</translation>
        <source>Disk free</source>
        <translation>ディスク空き</translation>
        <source>Alarm below</source>
        <translation>警報の下限</translation>
        <source>Descriptors</source>
        <translation>記述子</translation>
        <source>Up</source>
        <translation>稼働</translation>
        <source>Queue</source>
        <source>Broker</source>
        <translation>ブローカー</translation>
        <source>Ready</source>
        <source>Unacked</source>
        <source>In /s</source>
        <translation>流入 /秒</translation>
        <source>Out /s</source>
        <translation>流出 /秒</translation>
        <source>Consumers</source>
        <source>Drain</source>
        <translation>解消見込み</translation>
        <source>Oldest</source>
        <translation>最古</translation>
        <source>Dead letters</source>
        <translation>配信不能</translation>
        <source>Path</source>
        <translation>パス</translation>
        <source>Held open by</source>
        <translation>保持プロセス</translation>
        <source>Device</source>
        <translation>デバイス</translation>
        <source>Busy</source>
        <translation>使用率</translation>
        <source>Per read</source>
        <translation>読み取り</translation>
        <source>Per write</source>
        <translation>書き込み</translation>
        <source>Read /s</source>
        <translation>読み取り /秒</translation>
        <source>Written /s</source>
        <translation>書き込み /秒</translation>
        <source>In flight</source>
        <translation>処理中</translation>
        <source>Mount</source>
        <translation>マウント</translation>
        <source>Used</source>
        <source>Free</source>
        <translation>空き</translation>
        <source>Inodes</source>
        <translation>inode</translation>
        <source>Growth</source>
        <translation>増加</translation>
        <source>Interface</source>
        <translation>インターフェース</translation>
        <source>Link</source>
        <translation>リンク</translation>
        <source>Received /s</source>
        <translation>受信 /秒</translation>
        <source>Sent /s</source>
        <translation>送信 /秒</translation>
        <source>Errors /s</source>
        <translation>エラー /秒</translation>
        <source>Drops /s</source>
        <translation>破棄 /秒</translation>
        <source>Last write</source>
        <translation>最終書き込み</translation>
        <source>Rotation</source>
        <translation>ローテーション</translation>
        <source>Process</source>
        <translation>プロセス</translation>
        <source>CPU</source>
        <translation>CPU</translation>
        <source>Memory</source>
        <translation>メモリ</translation>
        <source>I/O /s</source>
        <translation>I/O /秒</translation>
        <source>Among the largest in</source>
        <translation>上位の項目</translation>
        <source>Full</source>
        <translation>満杯まで</translation>
        <source>Messages</source>
        <translation>メッセージ</translation>
        <source>Fault</source>
        <translation>誤り</translation>
        <source>First one at</source>
        <translation>最初の位置</translation>
        <source>Ack</source>
        <translation>引受</translation>
        <source>Cause</source>
        <translation>原因</translation>
        <source>Chatter</source>
        <translation>ばたつき</translation>
        <source>Layer</source>
        <translation>層</translation>
        <source>Needs</source>
        <translation>必要とするもの</translation>
        <source>Needed by</source>
        <translation>必要とされる先</translation>
        <source>Fails with it</source>
        <translation>一緒に止まるもの</translation>
        <source>Depends</source>
        <translation>依存</translation>
        <source>What people see</source>
        <translation>利用者への影響</translation>
        <source>Since</source>
        <translation>発生から</translation>
        <source>Then</source>
        <translation>そのとき</translation>
        <source>Seen</source>
        <translation>観測</translation>
        <source>Kind</source>
        <source>Why</source>
        <translation>理由</translation>
    <name>yagura::CommandPalette</name>
        <source>Go to</source>
        <translation>移動</translation>
        <source>Go to a target, a page, a command</source>
        <translation>対象・ページ・コマンドへ移動</translation>
    <name>yagura::ConfigFaults</name>
        <source>the file cannot be read: {detail}</source>
        <translation>ファイルを読み込めません: {detail}</translation>
        <source>the file is larger than {limit}</source>
        <translation>ファイルが {limit} バイトを超えています</translation>
        <source>a NUL byte; this is no text file</source>
        <translation>NUL バイトがあります。テキストファイルではありません</translation>
        <source>not UTF-8; save the file as UTF-8</source>
        <translation>UTF-8 ではありません。UTF-8 で保存してください</translation>
        <source>not YAML: {detail}</source>
        <translation>YAML として読めません: {detail}</translation>
        <source>anchors and aliases (&amp;, *) are not used here; write the value out</source>
        <translation>アンカーとエイリアス（&amp;、*）は使えません。値を直接書いてください</translation>
        <source>tags ({tag}) are not used here; leave it out</source>
        <translation>タグ（{tag}）は使えません。削除してください</translation>
        <source>merge keys (&lt;&lt;) are not used here; write the keys out</source>
        <translation>マージキー（&lt;&lt;）は使えません。キーを直接書いてください</translation>
        <source>the key {key} stands here twice; the first is at {first}</source>
        <translation>キー {key} が重複しています。最初の位置は {first} です</translation>
        <source>a key must be a word</source>
        <translation>キーは文字列でなければなりません</translation>
        <source>a second document (---); use a second file</source>
        <translation>2つ目の文書（---）があります。別のファイルに分けてください</translation>
        <source>nested deeper than {limit} levels</source>
        <translation>入れ子が {limit} 段を超えています</translation>
        <source>more than {limit} values</source>
        <translation>値が {limit} 個を超えています</translation>
        <source>more than {limit} faults; the rest is not told</source>
        <translation>誤りが {limit} 件を超えたため、残りは省略します</translation>
        <source>unknown key {key}{nearest?}</source>
        <translation>不明なキー {key}{nearest?}</translation>
        <source>the key {key} is missing</source>
        <translation>キー {key} がありません</translation>
        <source>{key} must be {expected}, not {found}</source>
        <translation>{key} の型は {expected} でなければなりません（現在は {found}）</translation>
        <source>{key} is out of range{bounds?}</source>
        <translation>{key} が範囲外です{bounds?}</translation>
        <source>{key} cannot be {value}{nearest?}; it is one of: {known}</source>
        <translation>{key} に {value} は指定できません{nearest?}。指定できる値: {known}</translation>
        <source>{key}: no secrets in this file; use password_command, ~/.pgpass or the keychain</source>
        <translation>{key}: このファイルに秘密情報は書けません。password_command、~/.pgpass、キーチェーンのいずれかを使ってください</translation>
        <source>this id cannot be used ({reason})</source>
        <translation>この id は使えません（{reason}）</translation>
        <source>the id {id} is taken; the first is at {first}</source>
        <translation>id {id} は使用済みです。最初の位置は {first} です</translation>
        <source>unknown system {value}{nearest?}; it is one of: {known}</source>
        <translation>不明な system {value}{nearest?}。指定できる値: {known}</translation>
        <source>the dsn cannot be read: {detail}</source>
        <translation>dsn を解釈できません: {detail}</translation>
        <source>the URL cannot be used ({reason})</source>
        <translation>この URL は使えません（{reason}）</translation>
        <source>no user in the URL; write it as user:</source>
        <translation>URL にユーザー名を含めず、user: に書いてください</translation>
        <source>{key}: there is no file {path}</source>
        <translation>{key}: ファイル {path} がありません</translation>
        <source>RabbitMQ off this machine is polled at most every {minimum}</source>
        <translation>別のマシンの RabbitMQ の取得間隔は {minimum} 以上にしてください</translation>
        <source>{key} is longer than the interval of {every}</source>
        <translation>{key} が取得間隔 {every} より長くなっています</translation>
        <source>unknown time zone {value}{nearest?}</source>
        <translation>不明なタイムゾーン {value}{nearest?}</translation>
        <source>unknown indicator {value}{nearest?}</source>
        <translation>不明な指標 {value}{nearest?}</translation>
        <source>critical ({critical}) would be reached before warning ({warning})</source>
        <translation>警告（{warning}）より先に重大（{critical}）に達します</translation>
        <source>neither warning nor critical is given</source>
        <translation>warning と critical のどちらも指定されていません</translation>
        <source>{id} stands in a file that a person wrote; change it there</source>
        <translation>{id} は手書きのファイルにあります。そのファイルで変更してください</translation>
        <source>there is no target {id}</source>
        <translation>対象 {id} はありません</translation>
        <source>the desktop&apos;s own file holds {key}, which the desktop does not write; move it to yagura.yaml</source>
        <translation>デスクトップ用ファイルに、デスクトップが書かない {key} があります。yagura.yaml に移してください</translation>
        <source>{path} cannot be written: {detail}</source>
        <translation>{path} に書き込めません: {detail}</translation>
        <source>saved, but the keychain did not take the password of {id}; it serves until the program ends</source>
        <translation>保存しましたが、{id} のパスワードをキーチェーンに保存できませんでした。終了するまで有効です</translation>
        <source>removed, but the password of {id} still lies in the keychain</source>
        <translation>削除しましたが、{id} のパスワードがキーチェーンに残っています</translation>
        <source>; did you mean %1?</source>
        <translation>（%1 の誤りではありませんか）</translation>
        <source>no target, service or function is called {value}{nearest?}</source>
        <translation>{value} という対象・サービス・業務機能はありません{nearest?}</translation>
        <source>{id} cannot need itself</source>
        <translation>{id} は自分自身を必要とできません</translation>
        <source>at least {at_least} of {count} cannot be; name more, or ask for fewer</source>
        <translation>{count} 個のうち {at_least} 個以上とはできません。候補を増やすか、数を減らしてください</translation>
        <source>exactly one of these keys must stand here: {known}</source>
        <translation>次のキーのうち、ちょうど一つが必要です: {known}</translation>
        <source>{key} must be HOST:PORT</source>
        <translation>{key} は HOST:PORT の形で書いてください</translation>
        <source>these need each other, so they can only fail together: {ids}</source>
        <translation>互いに必要とし合っているため、止まるときは一緒に止まります: {ids}</translation>
        <source>{key}: a threshold for every indicator (*) takes hold only</source>
        <translation>{key}: すべての指標（*）に対するしきい値に書けるのは hold だけです</translation>
        <source>no rule asks for {indicator}, so this threshold changes nothing</source>
        <translation>{indicator} を使う規則がないため、このしきい値は何も変えません</translation>
        <source>no service is called {value}{nearest?}</source>
        <translation>{value} というサービスはありません{nearest?}</translation>
        <source>that {service} needs {id} was adopted already, at {first}</source>
        <translation>{service} が {id} を必要とすることは、{first} ですでに取り込まれています</translation>
        <source>that {service} needs {id} stands in its own entry, too; this line can be left out</source>
        <translation>{service} が {id} を必要とすることは、そのサービス自身の記述にもあります。この行は省けます</translation>
        <source>that {service} needs {id} is not among what the desktop adopted</source>
        <translation>{service} が {id} を必要とすることは、デスクトップが取り込んだものの中にありません</translation>
        <source>{value} is not looked into{nearest?}; a schema needs the queue under peek, in the same words</source>
        <translation>{value} は覗く対象ではありません{nearest?}。スキーマを使うキューは、同じ名前で peek にも書いてください</translation>
        <source>not JSON: {error}</source>
        <translation>JSON ではありません: {error}</translation>
        <source>the same key again in one object</source>
        <translation>同じオブジェクトに同じキーが二度あります</translation>
        <source>a schema must stand here (an object, true or false), not {found}</source>
        <translation>ここにはスキーマ（オブジェクト、true、false のいずれか）が必要です。{found} は使えません</translation>
        <source>{key} must be a whole number, 0 or more</source>
        <translation>{key} は0以上の整数でなければなりません</translation>
        <source>{key} must be a number above 0</source>
        <translation>{key} は0より大きい数でなければなりません</translation>
        <source>there is no type {value}{nearest?}; it is one of: {known}</source>
        <translation>{value} という型はありません{nearest?}。使えるのは次のいずれかです: {known}</translation>
        <source>the pattern cannot be used: {detail}</source>
        <translation>このパターンは使えません: {detail}</translation>
        <source>{ref} is another document, and nothing is fetched; put it under $defs</source>
        <translation>{ref} は別の文書です。外部からは取得しません。$defs に入れてください</translation>
        <source>there is nothing at {ref}</source>
        <translation>{ref} には何もありません</translation>
        <source>leads back to itself without going into a value, so it would never end</source>
        <translation>値の中へ進まずに自分自身へ戻るため、終わりません</translation>
        <source>{key} is not supported here, and leaving it out would judge wrongly</source>
        <translation>{key} には対応していません。無視すると誤った判定になります</translation>
        <source>the dialect {value} is not known; drafts 4, 6, 7, 2019-09 and 2020-12 are</source>
        <translation>{value} という方言は未知です。対応しているのは draft 4、6、7、2019-09、2020-12 です</translation>
        <source>more than {limit} subschemas</source>
        <translation>部分スキーマが {limit} 個を超えています</translation>
    <name>yagura::ConnectionBar</name>
    <name>yagura::ConnectionPanel</name>
        <source>primary</source>
        <translation>プライマリ</translation>
        <source>standby</source>
        <translation>スタンバイ</translation>
        <source>behind a pooler</source>
        <translation>プーラー経由</translation>
        <source>connections not known</source>
        <translation>接続数は不明</translation>
        <source>%1 of %2 used</source>
        <translation>%2 中 %1 を使用</translation>
    <name>yagura::CredentialFields</name>
        <source>Password</source>
        <translation>パスワード</translation>
        <source>Goes to the keychain of this system, never into a file.</source>
        <translation>このシステムのキーチェーンに保存し、ファイルには書きません。</translation>
        <source>Or a command</source>
        <translation>またはコマンド</translation>
        <source>That prints the password: the program, then its arguments, one a line. No shell is involved.</source>
        <translation>パスワードを出力するコマンド。プログラム、引数の順に1行に1つずつ書きます。シェルは使いません。</translation>
        <source>entered; not saved yet</source>
        <translation>入力済み・未保存</translation>
        <source>none</source>
        <translation>なし</translation>
        <source>leave empty to keep what the keychain holds</source>
        <translation>空欄ならキーチェーンの値をそのまま使います</translation>
    <name>yagura::Databases</name>
        <source>%1 active, %2 idle, %3 idle in tx</source>
        <translation>実行中 %1、待機 %2、放置 tx %3</translation>
        <source>idle in tx · %1</source>
        <translation>放置 tx · %1</translation>
        <source>active</source>
        <source>idle</source>
        <source>idle in tx · others</source>
        <translation>放置 tx · その他</translation>
        <source>not visible</source>
        <translation>閲覧不可</translation>
        <source>reserved, used</source>
        <translation>予約枠・使用</translation>
        <source>free</source>
        <source>reserved, free</source>
        <translation>予約枠・空き</translation>
        <source>%1 of %2 ordinary places used</source>
        <translation>一般枠 %2 中 %1 を使用</translation>
        <source>Fails at the name, before the network.</source>
        <translation>ネットワーク以前の名前解決で失敗。</translation>
        <source>Fails at the network or the host, not at the name.</source>
        <translation>名前解決は成功。ネットワークまたはホストで失敗。</translation>
        <source>Fails at TLS: the host answers, nobody logs in.</source>
        <translation>TLS で失敗。ホストは応答するがログインできない。</translation>
        <source>Fails at log-in, not at the network.</source>
        <translation>ネットワークは正常。ログインで失敗。</translation>
        <source>Fails at the query: clients get in, work stands.</source>
        <translation>クエリで失敗。接続はできるが処理が進まない。</translation>
        <source>Not walked yet.</source>
        <translation>未測定。</translation>
        <source>A new client gets in within %1.</source>
        <translation>新規接続は %1 で成立。</translation>
        <source>not reached</source>
        <translation>未到達</translation>
        <source>not used</source>
        <translation>未使用</translation>
        <source>idle in tx</source>
        <source>idle in aborted tx</source>
        <translation>中断 tx の放置</translation>
        <source>deadlock</source>
        <translation>デッドロック</translation>
        <source>not visible to us</source>
        <source>holds %1</source>
        <translation>%1 を保持</translation>
        <source>1 root blocker</source>
        <translation>根本ブロッカー 1</translation>
        <source>%1 root blockers</source>
        <translation>根本ブロッカー %1</translation>
        <source>%1 · %2 waiting · ending pid %3 frees %4</source>
        <translation>%1 · 待機 %2 · pid %3 の終了で %4 件が解放</translation>
        <source>this standby</source>
        <translation>このスタンバイ</translation>
        <source>replay paused</source>
        <translation>再生停止中</translation>
        <source>receiving</source>
        <translation>受信中</translation>
        <source>not receiving</source>
        <translation>受信停止</translation>
        <source>not read yet</source>
        <translation>未取得</translation>
        <source>no new answer yet</source>
        <translation>新しい応答なし</translation>
        <source>held</source>
        <translation>保持</translation>
        <source>inactive for %1</source>
        <translation>非稼働 %1</translation>
        <source>inactive</source>
        <translation>非稼働</translation>
    <name>yagura::DatabasesPage</name>
        <source>Database servers</source>
        <translation>データベースサーバー</translation>
        <source>No database is watched, or none fits the filter.</source>
        <translation>監視中のデータベースがないか、絞り込みに一致しません。</translation>
    <name>yagura::Desktop</name>
        <source>Overview</source>
        <translation>概要</translation>
        <source>Databases</source>
        <source>Disks</source>
        <translation>ディスク</translation>
        <source>Queues</source>
        <source>Theme: dark</source>
        <translation>テーマ: ダーク</translation>
        <source>Theme: light</source>
        <translation>テーマ: ライト</translation>
        <source>Theme: high contrast</source>
        <translation>テーマ: ハイコントラスト</translation>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
        <source>The language changes when Yagura is started again.</source>
        <translation>言語は次回の起動から切り替わります。</translation>
        <source>language</source>
        <translation>言語</translation>
        <source>%1 cannot be written.</source>
        <translation>%1 に書き込めません。</translation>
        <source>The window&apos;s state could not be kept.</source>
        <translation>ウィンドウの状態を保存できませんでした。</translation>
        <source>Settings…</source>
        <translation>設定…</translation>
        <source>Add a target…</source>
        <translation>対象を追加…</translation>
        <source>The configuration has faults</source>
        <translation>設定に誤りがあります</translation>
        <source>Impact</source>
        <translation>影響範囲</translation>
    <name>yagura::DetailsPanel</name>
        <source>read %1 ago</source>
        <translation>%1前に取得</translation>
        <source>Longest sessions</source>
        <translation>長時間セッション</translation>
        <source>Replication and slots</source>
        <translation>レプリケーションとスロット</translation>
        <source>Statements</source>
        <source>Sessions</source>
        <translation>セッション</translation>
        <source>Replication</source>
        <translation>レプリケーション</translation>
        <source>%2 of %1 sessions read</source>
        <translation>%1 中 %2 セッションを取得</translation>
        <source>slots %1</source>
        <translation>スロット %1</translation>
        <source>No transaction is open.</source>
        <translation>実行中のトランザクションはありません。</translation>
        <source>No replica is connected.</source>
        <translation>接続中のレプリカはありません。</translation>
        <source>There are no replication slots.</source>
        <translation>レプリケーションスロットはありません。</translation>
        <source>No statement has run.</source>
        <translation>実行された文はありません。</translation>
        <source>There are no databases.</source>
        <translation>データベースはありません。</translation>
    <name>yagura::DisksPage</name>
        <source>File systems</source>
        <translation>ファイルシステム</translation>
        <source>No node is watched.</source>
        <translation>監視中のノードはありません。</translation>
        <source>%1 on %2 nodes</source>
        <translation>%2 ノードに %1</translation>
    <name>yagura::FailureBanner</name>
        <source>What is shown below is the last answer.</source>
        <translation>以下は最後の応答です。</translation>
        <source>Nothing is known of it now.</source>
        <translation>現状は不明です。</translation>
        <source>never answered</source>
        <translation>応答なし</translation>
    <name>yagura::Failures</name>
        <source>the name {host} does not resolve</source>
        <translation>ホスト名 {host} を解決できません</translation>
        <source>Check the host name and the resolver.</source>
        <translation>ホスト名と名前解決の設定を確認してください。</translation>
        <source>the name {host} did not resolve in time</source>
        <translation>ホスト名 {host} を時間内に解決できませんでした</translation>
        <source>Check the resolver.</source>
        <translation>名前解決の設定を確認してください。</translation>
        <source>connection refused: nothing listens there</source>
        <translation>接続拒否: 待ち受けているものがありません</translation>
        <source>Check that the server runs and the port is right.</source>
        <translation>サーバーの稼働とポート番号を確認してください。</translation>
        <source>TCP connect timed out</source>
        <translation>TCP 接続が時間切れ</translation>
        <source>Check the network and firewalls on the way.</source>
        <translation>経路上のネットワークとファイアウォールを確認してください。</translation>
        <source>no route to the host</source>
        <translation>ホストへの経路がありません</translation>
        <source>Check the network.</source>
        <translation>ネットワークを確認してください。</translation>
        <source>the server&apos;s certificate has expired</source>
        <translation>サーバー証明書の有効期限が切れています</translation>
        <source>Renew the certificate.</source>
        <translation>証明書を更新してください。</translation>
        <source>the certificate is for another host name</source>
        <translation>証明書のホスト名が一致しません</translation>
        <source>Use the name that the certificate carries.</source>
        <translation>証明書に記載されたホスト名を使ってください。</translation>
        <source>the certificate is not signed by an authority we trust</source>
        <translation>証明書が信頼できる認証局の署名ではありません</translation>
        <source>Name the right authority with sslrootcert or ca.</source>
        <translation>sslrootcert または ca で正しい認証局を指定してください。</translation>
        <source>no TLS connection came about</source>
        <translation>TLS 接続が成立しませんでした</translation>
        <source>Check that the port speaks TLS 1.2 or newer.</source>
        <translation>ポートが TLS 1.2 以降に対応しているか確認してください。</translation>
        <source>log-in refused: wrong user or password</source>
        <translation>ログイン拒否: ユーザー名またはパスワードの誤り</translation>
        <source>Check the credential of this target.</source>
        <translation>この対象の認証情報を確認してください。</translation>
        <source>no password for this target</source>
        <translation>この対象のパスワードがありません</translation>
        <source>Give a password_command, a ~/.pgpass line or a password in the settings.</source>
        <translation>password_command、~/.pgpass、または設定画面でパスワードを指定してください。</translation>
        <source>log-in refused by the server&apos;s rules</source>
        <translation>サーバーの規則によりログインが拒否されました</translation>
        <source>Check pg_hba.conf or the user&apos;s permissions.</source>
        <translation>pg_hba.conf またはユーザーの権限を確認してください。</translation>
        <source>log-in refused: every connection is taken</source>
        <translation>ログイン拒否: 接続枠がすべて使用中</translation>
        <source>Find out who holds the connections.</source>
        <translation>接続を占有している相手を調べてください。</translation>
        <source>the database does not exist</source>
        <translation>データベースが存在しません</translation>
        <source>Check dbname in the dsn.</source>
        <translation>dsn の dbname を確認してください。</translation>
        <source>a query did not finish in time</source>
        <translation>クエリが時間内に終わりませんでした</translation>
        <source>not allowed to read</source>
        <translation>読み取り権限がありません</translation>
        <source>Grant pg_monitor to the role.</source>
        <translation>ロールに pg_monitor を付与してください。</translation>
        <source>a query failed</source>
        <translation>クエリが失敗しました</translation>
        <source>the server is starting</source>
        <translation>サーバーは起動中です</translation>
        <source>the server is shutting down</source>
        <translation>サーバーは停止処理中です</translation>
        <source>the server closed the connection</source>
        <translation>サーバーが接続を切断しました</translation>
        <source>the answer was HTTP status {status}</source>
        <translation>HTTP ステータス {status} が返されました</translation>
        <source>redirected to {location}, which was not followed</source>
        <translation>{location} へのリダイレクトには従いません</translation>
        <source>Use the final address in the configuration.</source>
        <translation>設定には最終的なアドレスを書いてください。</translation>
        <source>the answer was larger than we accept</source>
        <translation>応答が上限サイズを超えています</translation>
        <source>the answer could not be read</source>
        <translation>応答を解釈できません</translation>
        <source>Check that the address is the management API.</source>
        <translation>アドレスが管理 API か確認してください。</translation>
        <source>no answer within {deadline}</source>
        <translation>{deadline} 以内に応答なし</translation>
        <source>the password command failed</source>
        <translation>パスワードコマンドが失敗しました</translation>
        <source>Run it in a terminal to see why.</source>
        <translation>端末で実行して原因を確認してください。</translation>
        <source>the password command did not end in time</source>
        <translation>パスワードコマンドが時間内に終わりませんでした</translation>
        <source>the system&apos;s keychain is not there</source>
        <translation>システムのキーチェーンが利用できません</translation>
        <source>Give a password_command instead.</source>
        <translation>代わりに password_command を指定してください。</translation>
        <source>the keychain has no password for this target, or is locked</source>
        <translation>キーチェーンにこの対象のパスワードがないか、ロックされています</translation>
        <source>Unlock the keychain, or enter the password in the settings.</source>
        <translation>キーチェーンを解除するか、設定画面でパスワードを入力してください。</translation>
        <source>the keychain did not answer in time</source>
        <translation>キーチェーンが時間内に応答しませんでした</translation>
        <source>the keychain refused</source>
        <translation>キーチェーンに拒否されました</translation>
        <source>polling stopped: three attempts never came back</source>
        <translation>取得停止: 3回の試行が戻りませんでした</translation>
        <source>Poll again by hand once the cause is gone.</source>
        <translation>原因が解消したら手動で再取得してください。</translation>
        <source>an error inside Yagura</source>
        <translation>Yagura 内部のエラー</translation>
        <source>refused</source>
        <translation>拒否</translation>
        <source>no answer</source>
        <source>too many connections</source>
        <translation>接続数超過</translation>
        <source>log-in failed</source>
        <translation>ログイン失敗</translation>
        <source>no permission</source>
        <translation>権限なし</translation>
        <source>TLS failed</source>
        <translation>TLS 失敗</translation>
        <source>the name does not resolve</source>
        <translation>名前を解決できません</translation>
        <source>an answer that makes no sense</source>
        <translation>解釈できない応答</translation>
        <source>Log-in</source>
        <translation>ログイン</translation>
        <source>Query</source>
        <translation>クエリ</translation>
        <source>something else answers there</source>
        <translation>別のものが応答しています</translation>
        <source>Check the host and the port.</source>
        <translation>ホストとポートを確認してください。</translation>
        <source>the dsn cannot be read</source>
        <translation>dsn を解釈できません</translation>
        <source>the dsn carries a password, which is refused</source>
        <translation>dsn にパスワードが含まれているため拒否しました</translation>
        <source>Move the password to ~/.pgpass or a password_command.</source>
        <translation>パスワードを ~/.pgpass または password_command に移してください。</translation>
        <source>this version does not know the system {system}</source>
        <translation>この版は system {system} に対応していません</translation>
        <source>not looked into: a queue of type {type} counts each look as a failed delivery</source>
        <translation>覗いていません: {type} 型のキューは、覗くたびに配送失敗として数えます</translation>
        <source>Only classic queues can be looked into.</source>
        <translation>覗けるのは classic 型のキューだけです。</translation>
        <source>not looked into: the queue has a length limit and could drop what is put back</source>
        <translation>覗いていません: キューに長さの上限があり、戻したメッセージが失われるおそれがあります</translation>
        <source>Take it off the list of peek.</source>
        <translation>peek の一覧から外してください。</translation>
        <source>no queue of this name is seen</source>
        <translation>この名前のキューは見えません</translation>
        <source>Check the name under peek, and the virtual host before it.</source>
        <translation>peek に書いた名前と、その前の仮想ホストを確かめてください。</translation>
        <source>{user} may not read this queue</source>
        <translation>{user} はこのキューを読めません</translation>
        <source>Give it the right to read this queue and the tag management.</source>
        <translation>このキューの読み取り権限と management タグを与えてください。</translation>
        <source>the schema cannot be used: {place}</source>
        <translation>スキーマを使えません: {place}</translation>
        <source>`yagura config check` tells what is wrong there.</source>
        <translation>`yagura config check` で誤りの内容を確かめられます。</translation>
    </message>
        <message>
            <source>the catalogue has no query {query}</source>
            <translation>カタログに問い合わせ {query} はありません</translation>
        </message>
            <source>this value cannot be used for {parameter}</source>
            <translation>{parameter} にこの値は使えません</translation>
            <source>{target} is no target that this can be asked of</source>
            <translation>{target} はこの確認ができる対象ではありません</translation>
            <source>{word} is not on the list of what may run by itself</source>
            <translation>{word} は自動実行できる一覧にありません</translation>
            <source>Copy the command and run it by hand.</source>
            <translation>コマンドをコピーして手動で実行してください。</translation>
            <source>not run by itself: the log-in could change something ({powers})</source>
            <translation>自動実行しません: このログインは変更権限を持っています（{powers}）</translation>
            <source>Give the target a role that only reads, or let it run this once.</source>
            <translation>読み取り専用のロールを使うか、今回だけ実行を許可してください。</translation>
            <source>the server lacks what {query} reads</source>
            <translation>{query} が読むものがサーバーにありません</translation>
            <source>Create the extension in this database.</source>
            <translation>このデータベースに拡張を作成してください。</translation>
            <source>{program} is not installed on this machine</source>
            <translation>{program} はこのマシンにインストールされていません</translation>
            <source>{program} failed and said nothing</source>
            <translation>{program} は何も出力せずに失敗しました</translation>
            <source>the broker has no queue {queue}</source>
            <translation>ブローカーにキュー {queue} はありません</translation>
            <source>Check the name, and the virtual host before it.</source>
            <translation>名前と、その前の仮想ホストを確認してください。</translation>
            <source>there is no action {action} for this target</source>
            <translation>この対象に操作 {action} はありません</translation>
            <source>the configuration gives no log-in to act with</source>
            <translation>操作用のログインが設定されていません</translation>
            <source>Add respond: to the target.</source>
            <translation>対象に respond: を追加してください。</translation>
            <source>this value cannot be used for {argument}</source>
            <translation>{argument} にこの値は使えません</translation>
            <source>another action is running</source>
            <translation>別の操作が実行中です</translation>
            <source>Wait for its end.</source>
            <translation>終わるまでお待ちください。</translation>
            <source>the server did not send the signal</source>
            <translation>サーバーはシグナルを送りませんでした</translation>
            <source>done, but it is still there after five seconds</source>
            <translation>実行しましたが、5 秒後もまだ残っています</translation>
            <source>done, but the statement still runs after five seconds</source>
            <translation>実行しましたが、文は 5 秒後もまだ動いています</translation>
            <source>the time was up before all were moved</source>
            <translation>すべてを移す前に制限時間になりました</translation>
            <source>Do it again for the rest.</source>
            <translation>残りについてもう一度実行してください。</translation>
            <source>not all that left the queue were seen to arrive</source>
            <translation>キューから出たものすべての到着は確認できませんでした</translation>
            <source>Count the dead letters.</source>
            <translation>デッドレターの件数を確認してください。</translation>
            <source>the dead-letter queue took no more; the rest is in its place</source>
            <translation>デッドレターキューがそれ以上受け付けませんでした。残りは元の位置にあります</translation>
            <source>Make room in the dead-letter queue.</source>
            <translation>デッドレターキューに空きを作ってください。</translation>
            <source>nothing was sent: it was not previewed</source>
            <translation>何も送信していません: 事前確認がされていません</translation>
            <source>Look at the preview first.</source>
            <translation>先にプレビューを確認してください。</translation>
            <source>nothing was sent: it is no longer there</source>
            <translation>何も送信していません: 対象はもうありません</translation>
            <source>nothing was sent: it has changed since the preview</source>
            <translation>何も送信していません: プレビュー後に変わっています</translation>
            <source>Look at the preview again.</source>
            <translation>プレビューをもう一度確認してください。</translation>
            <source>the responder&apos;s role does not see whose session it is</source>
            <translation>対応用ロールからは誰のセッションか見えません</translation>
            <source>Grant pg_read_all_stats to the role.</source>
            <translation>ロールに pg_read_all_stats を付与してください。</translation>
            <source>the responder&apos;s role may not end sessions of others</source>
            <translation>対応用ロールは他のセッションを終了できません</translation>
            <source>Grant pg_signal_backend to the role.</source>
            <translation>ロールに pg_signal_backend を付与してください。</translation>
            <source>that is our own session</source>
            <translation>Yagura 自身のセッションです</translation>
            <source>that is a process of the server ({backend_type})</source>
            <translation>サーバーのプロセスです（{backend_type}）</translation>
            <source>the session is a superuser&apos;s; only a superuser may end it</source>
            <translation>スーパーユーザーのセッションです。終了できるのはスーパーユーザーだけです</translation>
            <source>the session runs no statement ({state}); cancelling would free nothing</source>
            <translation>セッションは文を実行していません（{state}）。取り消しても何も解放されません</translation>
            <source>End the session instead.</source>
            <translation>代わりにセッションを終了してください。</translation>
            <source>the broker has no user {user}</source>
            <translation>ブローカーにユーザー {user} はいません</translation>
            <source>a queue of type {type} does not put messages back in their places</source>
            <translation>種別 {type} のキューはメッセージを元の位置に戻しません</translation>
            <source>Only messages of a classic queue can be moved.</source>
            <translation>移せるのはクラシックキューのメッセージだけです。</translation>
            <source>the queue has consumers, which would get messages out of order</source>
            <translation>キューにコンシューマーがいるため、順序が入れ替わるおそれがあります</translation>
            <source>Stop the consumers first.</source>
            <translation>先にコンシューマーを止めてください。</translation>
            <source>the queue belongs to one connection</source>
            <translation>キューは 1 つの接続に専有されています</translation>
            <source>the queue deletes itself after its last consumer, and its messages</source>
            <translation>最後のコンシューマーが去るとメッセージごと消えるキューです</translation>
            <source>the queue drops messages when it is full, also what is put back</source>
            <translation>満杯になるとメッセージを捨てるキューで、戻したものも失われ得ます</translation>
            <source>respond: allows the virtual host {vhost} only</source>
            <translation>respond: で許可されているのは仮想ホスト {vhost} だけです</translation>
            <source>the broker is in alarm and takes nothing from publishers</source>
            <translation>ブローカーは警報中で、送信を受け付けません</translation>
            <source>Clear the memory or disk alarm first.</source>
            <translation>先にメモリーまたはディスクの警報を解消してください。</translation>
            <source>none of the first {looked} messages is malformed</source>
            <translation>先頭 {looked} 件に不正なメッセージはありません</translation>
            <source>the dead-letter exchange {exchange} is not there: what is rejected is lost</source>
            <translation>デッドレターエクスチェンジ {exchange} がありません。拒否したものは失われます</translation>
            <source>only the broker can tell where a dead-letter exchange of type {type} sends to</source>
            <translation>種別 {type} のデッドレターエクスチェンジの行き先はブローカーにしか分かりません</translation>
            <source>the dead-letter exchange sends to no queue: what is rejected is lost</source>
            <translation>デッドレターエクスチェンジの先にキューがありません。拒否したものは失われます</translation>
            <source>Bind a queue to it.</source>
            <translation>キューをバインドしてください。</translation>
            <source>the dead-letter queue {queue} is not there</source>
            <translation>デッドレターキュー {queue} がありません</translation>
            <source>Declare it, durable and without a length limit.</source>
            <translation>永続かつ長さ制限なしで宣言してください。</translation>
            <source>the dead letters would come back to the same queue</source>
            <translation>デッドレターが同じキューに戻ってしまいます</translation>
            <source>the dead-letter queue {queue} has a length limit and could lose messages</source>
            <translation>デッドレターキュー {queue} には長さ制限があり、メッセージが失われ得ます</translation>
            <source>the dead-letter queue {queue} is a {type}</source>
            <translation>デッドレターキュー {queue} の種別は {type} です</translation>
            <source>the dead-letter queue {queue} does not outlive a restart of the broker</source>
            <translation>デッドレターキュー {queue} はブローカーの再起動で消えます</translation>
            <source>a queue of type {type} cannot be limited so</source>
            <translation>種別 {type} のキューはこの方法で制限できません</translation>
            <source>the queue was declared with {name}, which no policy overrules</source>
            <translation>キューは {name} 付きで宣言されており、ポリシーでは変えられません</translation>
            <source>there is no limit of ours to take away</source>
            <translation>取り除くべき Yagura の制限はありません</translation>
            <source>that user is Yagura&apos;s own</source>
            <translation>そのユーザーは Yagura 自身のものです</translation>
    </context>
<context>
    <name>yagura::FaultLines</name>
        <source>and %n more</source>
            <numerusform>ほか%n件</numerusform>
    <name>yagura::FilesystemDetail</name>
        <source>%1, %2 free</source>
        <translation>%1、空き %2</translation>
        <source>became read-only</source>
        <translation>読み取り専用に変化</translation>
        <source>read-only</source>
        <translation>読み取り専用</translation>
        <source>read and write</source>
        <translation>読み書き可</translation>
        <source>File system</source>
        <source>used, last 30 min · marks at 80 % and 90 %</source>
        <translation>使用率・直近30分 · 80 % と 90 % の目印</translation>
        <source>%1 used</source>
        <translation>%1 使用</translation>
        <source>%1 ago</source>
        <translation>%1前</translation>
        <source>state</source>
        <source>used</source>
        <translation>使用</translation>
        <source>inodes used</source>
        <translation>inode 使用率</translation>
        <source>device</source>
        <source>type</source>
        <source>mode</source>
        <translation>モード</translation>
        <source>well</source>
    <name>yagura::FilterBar</name>
        <source>Filter — state:crit used&gt;80%</source>
        <translation>絞り込み — state:crit used&gt;80%</translation>
        <source>Filter</source>
        <translation>絞り込み</translation>
        <source>No column is called that: %1</source>
        <translation>この名前の列はありません: %1</translation>
        <source>A value is missing after %1</source>
        <translation>%1 の後に値がありません</translation>
        <source>Not a number: %1</source>
        <translation>数値ではありません: %1</translation>
        <source>Not a pattern: %1</source>
        <translation>正規表現ではありません: %1</translation>
        <source>The quotation mark is not closed</source>
        <translation>引用符が閉じていません</translation>
    <name>yagura::FindingGroups</name>
        <source>%n folded</source>
            <numerusform>%n 件を折りたたみ</numerusform>
        <source>cleared</source>
        <translation>解消</translation>
        <source>Probable cause: %1</source>
        <translation>推定原因: %1</translation>
        <source>%n critical</source>
            <numerusform>重大 %n件</numerusform>
        <source>left its band at %1</source>
        <translation>%1 に正常範囲を外れた</translation>
        <source>crossed its threshold at %1</source>
        <translation>%1 にしきい値を超えた</translation>
        <source>It clears and its symptoms stay.</source>
        <translation>これが解消しても症状が残る。</translation>
        <source>This no longer holds: %1</source>
        <translation>次が成り立たなくなる: %1</translation>
        <source>Probable cause: earliest, upstream of %n symptom(s)</source>
            <numerusform>推定原因: 最も早く発生し、症状 %n 件の上流にある</numerusform>
        <source>Probable cause: upstream of %n symptom(s)</source>
            <numerusform>推定原因: 症状 %n 件の上流にある</numerusform>
        <source>Own cause</source>
        <translation>独立した原因</translation>
        <source>Own cause; %1</source>
        <translation>独立した原因。%1</translation>
        <source>Symptom of %1</source>
        <translation>%1 に伴う症状</translation>
        <source>Symptom of %1 (%2)</source>
        <source>ack by %1 · %2 left</source>
        <translation>%1 が引受 · 残り %2</translation>
        <source>ack by %1 · until it clears</source>
        <translation>%1 が引受 · 解消するまで</translation>
        <source>ack expired %1 ago · %2</source>
        <translation>引受の期限切れから %1 · %2</translation>
        <source>ack is over: worse than acked · %1</source>
        <translation>引受時より悪化したため引受は終了 · %1</translation>
        <source>The ack holds until Yagura ends: the disk of %1 is full.</source>
        <translation>引受は Yagura を終えるまで有効です: %1 のディスクに空きがありません。</translation>
        <source>Earlier acks cannot be read from %1: %2</source>
        <translation>以前の引受を %1 から読めません: %2</translation>
        <source>The ack holds until Yagura ends: %1 cannot be written: %2</source>
        <translation>引受は Yagura を終えるまで有効です: %1 に書き込めません: %2</translation>
        <source>chatters %1×</source>
        <translation>%1 回ばたつき</translation>
        <source>score %1 = coverage %2 × onset %3 × severity %4 × change %5</source>
        <translation>スコア %1 = 説明範囲 %2 × 発生順 %3 × 重大度 %4 × 変更 %5</translation>
        <source>for %1, since %2</source>
        <translation>%1 継続、%2 から</translation>
        <source>What may lie behind it:</source>
        <translation>考えられる原因:</translation>
        <source>What would refute this:</source>
        <translation>これを否定する事実:</translation>
    <name>yagura::Findings</name>
        <source>{target} connections exhausted</source>
        <translation>{target} 接続枯渇</translation>
        <source>{value} of {limit} ordinary places in use</source>
        <translation>一般枠 {limit} のうち {value} を使用中</translation>
        <source>{target} idle in transaction</source>
        <translation>{target} トランザクション放置</translation>
        <source>oldest open transaction idles for {value}</source>
        <translation>最長の放置時間 {value}</translation>
        <source>{target} long query</source>
        <translation>{target} 長時間クエリ</translation>
        <source>longest running for {value}</source>
        <translation>最長の実行時間 {value}</translation>
        <source>{target} sessions blocked</source>
        <translation>{target} セッション待機</translation>
        <source>{value} wait for a lock</source>
        <translation>{value}件がロック待ち</translation>
        <source>{target} lock wait</source>
        <translation>{target} ロック待ち</translation>
        <source>longest wait {value}</source>
        <translation>最長の待ち時間 {value}</translation>
        <source>{target} lock table filling</source>
        <translation>{target} ロック表の逼迫</translation>
        <source>{value} of {limit} locks held</source>
        <translation>ロック {limit} のうち {value} を保持</translation>
        <source>{target} replica {object} behind</source>
        <translation>{target} レプリカ {object} の遅延</translation>
        <source>{value} not yet replayed</source>
        <translation>未再生 {value}</translation>
        <source>replay {value} late</source>
        <translation>再生の遅れ {value}</translation>
        <source>{target} replay behind</source>
        <translation>{target} 再生の遅延</translation>
        <source>{value} behind its primary</source>
        <translation>プライマリから {value} 遅れ</translation>
        <source>{target} replay paused</source>
        <translation>{target} 再生の一時停止</translation>
        <source>reads grow older until it goes on</source>
        <translation>再開まで読み取り結果が古くなり続けます</translation>
        <source>{target} slot {object} inactive</source>
        <translation>{target} スロット {object} 非稼働</translation>
        <source>for {value}; WAL is kept for it</source>
        <translation>{value} 継続。WAL が保持されています</translation>
        <source>{target} slot {object} retains WAL</source>
        <translation>{target} スロット {object} が WAL を保持</translation>
        <source>{value} kept on disk</source>
        <translation>ディスク上に {value} を保持</translation>
        <source>{target} slot {object} loses WAL</source>
        <translation>{target} スロット {object} の WAL 喪失</translation>
        <source>its replica may have to be rebuilt</source>
        <translation>レプリカの再構築が必要になる可能性があります</translation>
        <source>{target} transaction ids run out</source>
        <translation>{target} トランザクション ID の枯渇</translation>
        <source>{object} at {value} of wraparound</source>
        <translation>{object} は周回上限の {value}</translation>
        <source>{target} deadlocks</source>
        <translation>{target} デッドロック</translation>
        <source>{value}</source>
        <translation>{value}</translation>
        <source>{target} many rollbacks</source>
        <translation>{target} ロールバック多発</translation>
        <source>{value} of transactions roll back</source>
        <translation>トランザクションの {value} がロールバック</translation>
        <source>{target} checkpoints late</source>
        <translation>{target} チェックポイントの遅れ</translation>
        <source>the last one is {value} of its interval old</source>
        <translation>前回から間隔の {value} 倍が経過</translation>
        <source>{target} WAL archiving fails</source>
        <translation>{target} WAL アーカイブ失敗</translation>
        <source>for {value}</source>
        <translation>{value} 継続</translation>
        <source>{target} changed its role</source>
        <translation>{target} 役割の切り替わり</translation>
        <source>primary and standby changed places</source>
        <translation>プライマリとスタンバイが入れ替わりました</translation>
        <source>{target} {object} filling up</source>
        <translation>{target} {object} 容量不足</translation>
        <source>{value} used</source>
        <translation>使用率 {value}</translation>
        <source>{target} {object} out of inodes</source>
        <translation>{target} {object} inode 不足</translation>
        <source>{value} of inodes used</source>
        <translation>inode 使用率 {value}</translation>
        <source>{target} {object} became read-only</source>
        <translation>{target} {object} 読み取り専用化</translation>
        <source>writes fail</source>
        <translation>書き込みが失敗します</translation>
        <source>{target} {object} device error</source>
        <translation>{target} {object} デバイスエラー</translation>
        <source>the kernel cannot read it</source>
        <translation>カーネルが読み取れません</translation>
        <source>{target} {object} hangs</source>
        <translation>{target} {object} 応答停止</translation>
        <source>it does not answer; programs that touch it hang, too</source>
        <translation>応答がなく、触れたプログラムも停止します</translation>
        <source>{target} {object} busy</source>
        <translation>{target} {object} 高負荷</translation>
        <source>I/O {value} of the time</source>
        <translation>I/O 使用率 {value}</translation>
        <source>{target} {object} reads slowly</source>
        <translation>{target} {object} 読み取り遅延</translation>
        <source>{value} per read</source>
        <translation>1回の読み取りに {value}</translation>
        <source>{target} {object} writes slowly</source>
        <translation>{target} {object} 書き込み遅延</translation>
        <source>{value} per write</source>
        <translation>1回の書き込みに {value}</translation>
        <source>{target} load high</source>
        <translation>{target} 高負荷</translation>
        <source>{value} per core</source>
        <translation>コアあたり {value}</translation>
        <source>{target} memory short</source>
        <translation>{target} メモリ不足</translation>
        <source>{value} available</source>
        <translation>利用可能 {value}</translation>
        <source>{target} waits for I/O</source>
        <translation>{target} I/O 待ち</translation>
        <source>{value} of CPU time</source>
        <translation>CPU 時間の {value}</translation>
        <source>{target} memory pressure</source>
        <translation>{target} メモリ圧迫</translation>
        <source>all work stalls {value} of the time</source>
        <translation>全処理の停止時間 {value}</translation>
        <source>{target} TCP retransmits</source>
        <translation>{target} TCP 再送</translation>
        <source>{value} of segments sent again</source>
        <translation>セグメントの {value} を再送</translation>
        <source>{target} {object} errors</source>
        <translation>{target} {object} エラー</translation>
        <source>{object} has no consumers</source>
        <translation>{object} コンシューマー不在</translation>
        <source>{value} messages wait</source>
        <translation>{value}件が待機中</translation>
        <source>{object} backlog</source>
        <translation>{object} 滞留</translation>
        <source>{value} messages ready</source>
        <translation>{value}件が配信待ち</translation>
        <source>{object} unacknowledged</source>
        <translation>{object} 未確認</translation>
        <source>{value} delivered but not confirmed</source>
        <translation>{value}件が配信済み・未確認</translation>
        <source>{object} oldest message waits</source>
        <translation>{object} 最古のメッセージが待機</translation>
        <source>{object} dead letters grow</source>
        <translation>{object} 配信不能の増加</translation>
        <source>{object} unhealthy</source>
        <translation>{object} 異常</translation>
        <source>the broker says it is down, crashed or in the minority</source>
        <translation>停止・異常終了・少数派のいずれかとブローカーが報告</translation>
        <source>{target} memory alarm</source>
        <translation>{target} メモリアラーム</translation>
        <source>publishers are blocked on every node, consumers go on</source>
        <translation>全ノードで送信が停止、受信は継続</translation>
        <source>{target} disk alarm</source>
        <translation>{target} ディスクアラーム</translation>
        <source>{target} network partition</source>
        <translation>{target} ネットワーク分断</translation>
        <source>{object} is cut off from {value} nodes</source>
        <translation>{object} は {value} ノードから分断</translation>
        <source>{target} node down</source>
        <translation>{target} ノード停止</translation>
        <source>{object} is not running</source>
        <translation>{object} が稼働していません</translation>
        <source>{target} memory near its limit</source>
        <translation>{target} メモリ上限に接近</translation>
        <source>{object} at {value} of the watermark</source>
        <translation>{object} は上限の {value}</translation>
        <source>{target} disk near its limit</source>
        <translation>{target} ディスク下限に接近</translation>
        <source>{object}: {value} free</source>
        <translation>{object}: 空き {value}</translation>
        <source>{target} file descriptors short</source>
        <translation>{target} ファイル記述子不足</translation>
        <source>{object} at {value}</source>
        <translation>{object}: {value}</translation>
        <source>{target} unroutable messages</source>
        <translation>{target} 宛先不明メッセージ</translation>
        <source>{target} unreachable</source>
        <translation>{target} 到達不能</translation>
        <source>{failure}</source>
        <translation>{failure}</translation>
        <source>{target} cannot be seen</source>
        <translation>{target} 確認不能</translation>
        <source>{target} {object} will be full</source>
        <translation>{target} {object} が満杯になる見込み</translation>
        <source>in {value} at the earliest, at the present growth</source>
        <translation>今の増え方では、早ければ {value} 後</translation>
        <source>{target} {object} inodes will run out</source>
        <translation>{target} {object} の inode が尽きる見込み</translation>
        <source>{target} fails its check</source>
        <translation>{target} の確認が失敗</translation>
        <source>it answers, and not as it should</source>
        <translation>応答はあるが、期待どおりではない</translation>
        <source>{target} answers slowly</source>
        <translation>{target} の応答が遅い</translation>
        <source>{value} per check</source>
        <translation>確認 1 回に {value}</translation>
        <source>{target} fails now and then</source>
        <translation>{target} がときどき失敗</translation>
        <source>{value} of the checks of five minutes</source>
        <translation>直近 5 分の確認の {value}</translation>
        <source>{target} {object} malformed JSON</source>
        <translation>{target} {object} に形式不正の JSON</translation>
        <source>{value} of {limit} looked at</source>
        <translation>調べた {limit} 件中 {value} 件</translation>
        <source>{object} malformed messages suspected</source>
        <translation>{object} に形式不正のメッセージの疑い</translation>
        <source>{value} of deliveries are repeated</source>
        <translation>配送の {value} が再配送</translation>
        <source>{target} {object} not by its schema</source>
        <translation>{target} {object} がスキーマに合わない</translation>
        <source>{value} of {limit} well-formed messages looked at</source>
        <translation>調べた正しい形式のメッセージ {limit} 件中 {value} 件</translation>
    <name>yagura::FirstRunPage</name>
        <source>Yagura watches your databases, nodes and message brokers, and says what is wrong, since when, and why.</source>
        <translation>Yagura はデータベース・ノード・メッセージブローカーを見張り、何が、いつから、なぜ起きているかを示します。</translation>
        <source>There is no configuration yet at</source>
        <translation>設定ファイルがまだありません:</translation>
        <source>Add a target</source>
        <translation>対象を追加</translation>
        <source>Open a configuration file</source>
        <translation>設定ファイルを開く</translation>
        <source>Configuration (*.yaml *.yml);;All files (*)</source>
        <translation>設定 (*.yaml *.yml);;すべてのファイル (*)</translation>
    <name>yagura::Forecast</name>
        <source>it has no fixed size</source>
        <translation>大きさが決まっていない</translation>
        <source>not watched long enough</source>
        <translation>観測時間が足りない</translation>
        <source>grows steadily</source>
        <translation>一定の速さで増加</translation>
        <source>grows in bursts</source>
        <translation>断続的に急増</translation>
        <source>is emptied now and then</source>
        <translation>ときどき空けられる</translation>
        <source>not filling</source>
        <translation>増えていない</translation>
        <source>in %1</source>
        <translation>%1 後</translation>
    <name>yagura::Formats</name>
        <source>%1/s</source>
        <translation>%1 /秒</translation>
        <source>%1/min</source>
        <translation>%1 /分</translation>
        <source>%1/h</source>
        <translation>%1 /時</translation>
        <source>%1&#x2009;d</source>
        <translation>%1日</translation>
        <source>%1&#x2009;h</source>
        <translation>%1時間</translation>
        <source>%1&#x2009;min</source>
        <translation>%1分</translation>
        <source>%1&#x2009;s</source>
        <translation>%1秒</translation>
        <source>%1 d %2</source>
        <translation>%1日 %2</translation>
        <source>stale %1</source>
        <translation>古い値 %1</translation>
    <name>yagura::GroupDelegate</name>
        <source>ack expired</source>
        <translation>引受の期限切れ</translation>
        <source>ack</source>
        <translation>引受済み</translation>
    <name>yagura::HostFacts</name>
        <source>nothing known of this node now</source>
        <translation>このノードの現状は不明</translation>
        <source>no host metrics here: only its file systems are read</source>
        <translation>ホスト指標なし: ファイルシステムのみ取得</translation>
        <source>CPU busy</source>
        <translation>CPU 使用率</translation>
        <source>I/O wait</source>
        <translation>I/O 待ち</translation>
        <source>load, %1 cores</source>
        <translation>負荷（%1 コア）</translation>
        <source>memory available</source>
        <translation>利用可能メモリ</translation>
        <source>swap used</source>
        <translation>スワップ使用</translation>
        <source>pressure</source>
        <translation>圧迫</translation>
        <source>TCP sent again</source>
        <translation>TCP 再送</translation>
    <name>yagura::IdentityFields</name>
        <source>not said</source>
        <translation>指定なし</translation>
        <source>Environment</source>
        <translation>環境</translation>
        <source>Asked every</source>
        <translation>取得間隔</translation>
    <name>yagura::Impact</name>
        <source>weight %1</source>
        <translation>重み %1</translation>
        <source>needs nothing</source>
        <translation>必要とするものなし</translation>
        <source>needs</source>
        <source>(can do without)</source>
        <translation>（なくても動く）</translation>
        <source>(one of several)</source>
        <translation>（いくつかのうちの一つ）</translation>
        <source>probable causes now</source>
        <translation>現在の推定原因</translation>
        <source>nothing wrong is known now</source>
        <translation>現在、異常は見つかっていません</translation>
        <source>if it fails, these fail</source>
        <translation>止まると、次も止まる</translation>
        <source>if it fails, these get worse</source>
        <translation>止まると、次の動作が低下する</translation>
        <source>if it fails, these lose a spare</source>
        <translation>止まると、次が予備を失う</translation>
        <source>if it fails, nothing else does</source>
        <translation>止まっても、ほかには及ばない</translation>
        <source>nothing fails by a single failure</source>
        <translation>単一障害点はありません</translation>
        <source>%n function(s) fail(s)</source>
            <numerusform>業務機能 %n 件が止まる</numerusform>
        <source>%n service(s) fail(s)</source>
            <numerusform>サービス %n 件が止まる</numerusform>
        <source>Nothing is called %1.</source>
        <translation>%1 という名前のものはありません。</translation>
        <source>Did you mean %1?</source>
        <translation>%1 のことですか。</translation>
        <source>No services: and functions: are configured, so nothing is known of impact.</source>
        <translation>services: と functions: が設定されていないため、影響範囲は分かりません。</translation>
        <source>(inferred)</source>
        <translation>（推定）</translation>
        <source>inferred: %1</source>
        <translation>推定: %1</translation>
        <source>Looking once at %n target(s) for what they share</source>
            <numerusform>共有しているものを知るため、%n 件の対象を一度確認します</numerusform>
    <name>yagura::ImpactMap</name>
        <source>failing part plus one hop · %1 of %2 nodes</source>
        <translation>障害箇所とその隣 · 全 %2 件中 %1 件</translation>
        <source>nothing fails · functions and what they need · %1 of %2 nodes</source>
        <translation>停止なし · 業務機能とその依存先 · 全 %2 件中 %1 件</translation>
        <source>everything · %1 of %2 nodes</source>
        <translation>すべて · 全 %2 件中 %1 件</translation>
        <source>, the worst ones</source>
        <translation>、悪いものから</translation>
        <source>Hosts</source>
        <translation>ホスト</translation>
        <source>Data and brokers</source>
        <translation>データとブローカー</translation>
        <source>Services</source>
        <source>Entry</source>
        <translation>入口</translation>
        <source>Users</source>
        <translation>利用者</translation>
        <source>Host</source>
        <source>Data</source>
        <translation>データ</translation>
        <source>Service</source>
        <source>normal</source>
        <source>at risk, not yet</source>
        <translation>影響のおそれ</translation>
        <source>carries a symptom</source>
        <translation>症状が伝わる</translation>
        <source>carries the failure</source>
        <translation>障害が伝わる</translation>
        <source>not seen</source>
        <translation>確認できない</translation>
        <source>suffers from %1</source>
        <translation>%1 の影響で低下</translation>
        <source>fails</source>
        <translation>停止</translation>
        <source>fails with %1</source>
        <translation>%1 とともに停止</translation>
        <source>%1 of %2 functions</source>
        <translation>業務機能 %2 件中 %1 件</translation>
        <source>%1 of %2 services</source>
        <translation>サービス %2 件中 %1 件</translation>
        <source>hard</source>
        <translation>必須</translation>
        <source>soft</source>
        <translation>任意</translation>
        <source>has a spare</source>
        <translation>予備あり</translation>
        <source>keeps working</source>
        <translation>動き続ける</translation>
        <source>gets worse</source>
        <source>one spare less</source>
        <translation>予備が減る</translation>
        <source>%n more</source>
            <numerusform>ほか %n 件</numerusform>
        <source>%1 of %2 observed clients</source>
        <translation>観測されたクライアント %2 件中 %1 件</translation>
        <source>observed</source>
        <source>%1 (observed)</source>
        <translation>%1（観測）</translation>
        <source>needs %1</source>
        <translation>%1 が必要</translation>
        <source>needed by %1</source>
        <translation>%1 から必要とされる</translation>
        <source>observed at work on %1</source>
        <translation>%1 の使用を観測</translation>
        <source>observed clients: %1</source>
        <translation>観測されたクライアント: %1</translation>
        <source>shared by %1, inferred</source>
        <translation>%1 が共有（推定）</translation>
        <source>consumes %1</source>
        <translation>受信キュー: %1</translation>
        <source>%1 uses %2, and can do without it</source>
        <translation>%1 は %2 を使うが、なくても動く</translation>
        <source>%1 needs %2</source>
        <translation>%1 は %2 が必要</translation>
        <source>adopted</source>
        <translation>取り込み済み</translation>
        <source>%1 was seen at work on %2</source>
        <translation>%1 が %2 を使っているのを観測</translation>
        <source>%1 · inferred</source>
        <translation>%1 · 推定</translation>
    <name>yagura::ImpactPage</name>
        <source>No services are configured.
    <context>
        <name>AccessWords</name>
        <message>
            <source>States and statements of other users' sessions are hidden.</source>
            <translation>ほかの利用者のセッションの状態と実行文は見えません。</translation>
        </message>
            <source>There are no statistics of statements.</source>
            <translation>文ごとの統計はありません。</translation>
            <source>A pooler answers in place of the server; sessions are those of the pooler.</source>
            <translation>サーバーではなくプーラーが応答しています。セッションはプーラーのものです。</translation>
            <source>Without a permission on a virtual host, its queues are not listed.</source>
            <translation>仮想ホストへの権限がないと、そのキューは一覧に出ません。</translation>
            <source>A right is missing: %1</source>
            <translation>権限が足りません: %1</translation>
    </context>
        <name>CommandLine</name>
            <source>open the desktop</source>
            <translation>画面を開く</translation>
            <source>look at every target, print what is wrong</source>
            <translation>すべての対象を調べ、検知事象を印字する</translation>
            <source>the same for one target, for programs</source>
            <translation>対象を一つに絞り、プログラム向けに出力する</translation>
            <source>find the faults of the configuration</source>
            <translation>設定の誤りを探す</translation>
            <source>every path, version and font in use</source>
            <translation>使用中のパス、版、フォントをすべて印字する</translation>
            <source>Examples:</source>
            <translation>例:</translation>
            <source>Yagura watches databases, nodes and message queues and says what is wrong. It only reads.</source>
            <translation>Yagura はデータベース、ノード、メッセージキューを見張り、何が起きているかを伝えます。読み取りしか行いません。</translation>
            <source>read this configuration file</source>
            <translation>この設定ファイルを読む</translation>
            <source>language of what people read</source>
            <translation>人が読む文の言語</translation>
            <source>print nothing but the answer</source>
            <translation>答えのほかは何も印字しない</translation>
            <source>save the main window as a picture and end</source>
            <translation>画面を画像に保存して終わる</translation>
            <source>seconds to watch before</source>
            <translation>保存までに見張る秒数</translation>
            <source>page to open first</source>
            <translation>最初に開くページ</translation>
            <source>colours</source>
            <translation>配色</translation>
            <source>size of the main window</source>
            <translation>画面の大きさ</translation>
            <source>Usage</source>
            <translation>書式</translation>
            <source>OPTIONS</source>
            <translation>オプション</translation>
            <source>Options</source>
            <source>Arguments</source>
            <translation>引数</translation>
            <source>COMMAND</source>
            <translation>コマンド</translation>
            <source>Commands</source>
            <source>print this help and end</source>
            <translation>使い方を印字して終わる</translation>
            <source>The command line cannot be read:</source>
            <translation>コマンドラインを解釈できません:</translation>
            <source>`yagura --help` shows what can be typed.</source>
            <translation>`yagura --help` で使い方を確かめられます。</translation>
            <source>print the version and end</source>
            <translation>版を印字して終わる</translation>
            <source>look at each target twice, print what is wrong; exit 0, 1, 2 or 3</source>
            <translation>各対象を 2 回調べ、検知事象を印字する。終了状態は 0、1、2、3</translation>
            <source>only these targets</source>
            <translation>この対象だけを調べる</translation>
            <source>print yagura.check/1</source>
            <translation>yagura.check/1 形式で印字する</translation>
            <source>the configuration</source>
            <translation>設定を扱う</translation>
            <source>every fault as file:line:column, then one connection test per target</source>
            <translation>設定の誤りを「ファイル:行:桁」で示し、続いて各対象への接続を試す</translation>
            <source>what fails if orders-db fails, what it needs</source>
            <translation>orders-db が止まると何が止まるか、何を必要とするか</translation>
            <source>is it JSON, and if not, where not</source>
            <translation>JSON かどうか、違うならどこが誤りか</translation>
            <source>files to judge; - is standard input</source>
            <translation>調べるファイル。- は標準入力</translation>
            <source>print yagura.json-check/1</source>
            <translation>yagura.json-check/1 形式で印字する</translation>
            <source>what fails if ID fails; without ID what must not fail alone, worst first</source>
            <translation>ID が止まると何が止まるか。ID を省くと単一障害点を影響の大きい順に示す</translation>
            <source>a target, service or function</source>
            <translation>対象、サービス、業務機能のいずれか</translation>
            <source>print yagura.impact/1</source>
            <translation>yagura.impact/1 形式で印字する</translation>
            <source>a strict verdict on each file or standard input; exit 0, 2 or 3</source>
            <translation>ファイルまたは標準入力を厳密に判定する。終了状態は 0、2、3</translation>
            <source>note a change for the desktop</source>
            <translation>変更を画面に知らせる</translation>
            <source>write a change mark (deploy, switch) that the desktop shows and weighs</source>
            <translation>変更の印（デプロイ、切り替えなど）を書く。画面に表示され、原因の推定にも使われる</translation>
            <source>what was changed, in one line</source>
            <translation>何を変えたか（一行）</translation>
            <source>the target, service or function that it concerns</source>
            <translation>関係する対象・サービス・業務機能</translation>
            <source>what was recorded of incidents</source>
            <translation>障害の記録を一覧にする</translation>
            <source>was the record changed after it was written</source>
            <translation>記録が書かれた後に変更されていないかを確かめる</translation>
            <source>the record of incidents</source>
            <translation>障害の記録</translation>
            <source>all of them, the newest first</source>
            <translation>すべてを新しい順に</translation>
            <source>print yagura.incidents/1</source>
            <translation>yagura.incidents/1 を印字する</translation>
            <source>one of them with its timeline</source>
            <translation>一つを時系列とともに</translation>
            <source>a label (INC-0042), an id or the beginning of one</source>
            <translation>番号（INC-0042）、ID、または ID の先頭部分</translation>
            <source>print yagura.incident/1</source>
            <translation>yagura.incident/1 を印字する</translation>
            <source>the chains of the record</source>
            <translation>記録の連鎖</translation>
            <source>read all of it and name the first broken row; exit 0, 2 or 3</source>
            <translation>全体を読み、最初の壊れた行を示す。終了コードは 0、2、3</translation>
            <source>a log that holds heads of chains, told outside</source>
            <translation>外部に書き出された連鎖の先頭を含むログ</translation>
        <name>yagura::AccessBox</name>
            <source>degraded: behind a pooler</source>
            <translation>制限あり: プーラー経由</translation>
            <source>degraded: needs %1</source>
            <translation>制限あり: %1 が必要</translation>
            <source>Not allowed to see</source>
            <translation>閲覧権限なし</translation>
            <source>Copy statement</source>
            <translation>文をコピー</translation>
        <name>yagura::AckDialog</name>
            <source>15 min</source>
            <translation>15 分</translation>
            <source>1 h</source>
            <translation>1 時間</translation>
            <source>4 h</source>
            <translation>4 時間</translation>
            <source>until it clears</source>
            <translation>解消するまで</translation>
            <source>Acknowledge</source>
            <translation>引き受ける</translation>
            <source>Owner</source>
            <translation>担当者</translation>
            <source>What you are doing about it</source>
            <translation>いま行っている対応</translation>
            <source>Comment</source>
            <translation>コメント</translation>
            <source>Comes back loudly after</source>
            <translation>再び知らせるまでの時間</translation>
        <name>yagura::BrokerPanel</name>
            <source>new connections fail at %1: %2</source>
            <translation>新規接続は %1 で失敗: %2</translation>
            <source>new connection answered in %1</source>
            <translation>新規接続の応答 %1</translation>
            <source>Nodes of the broker</source>
            <translation>ブローカーのノード</translation>
            <source>RabbitMQ %1 · %2</source>
            <translation>RabbitMQ %1 · %2</translation>
            <source>Nothing known of its nodes now.</source>
            <translation>ノードの現状は不明です。</translation>
            <source>Not all can be seen (%1). %2</source>
            <translation>一部が見えません（%1）。%2</translation>
            <source>ready in all</source>
            <translation>待機合計</translation>
            <source>unacknowledged</source>
            <translation>未確認</translation>
            <source>in</source>
            <translation>流入</translation>
            <source>delivered</source>
            <translation>配信</translation>
            <source>acknowledged</source>
            <translation>確認済み</translation>
            <source>unroutable</source>
            <translation>宛先不明</translation>
            <source>connections</source>
            <translation>接続</translation>
            <source>consumers</source>
            <translation>コンシューマー</translation>
            <source>queues</source>
            <translation>キュー</translation>
        <name>yagura::Cause</name>
        <message numerus="yes">
            <source>affects %1 and %n more</source>
            <translation>
                <numerusform>影響: %1 ほか %n 件</numerusform>
            </translation>
            <source>affects %1</source>
            <translation>影響: %1</translation>
            <source>probable cause</source>
            <translation>推定原因</translation>
            <source>symptom of %1 (%2)</source>
            <translation>%1 に伴う症状（%2）</translation>
            <source>ok</source>
            <translation>正常</translation>
            <source>redundancy lost</source>
            <translation>冗長性喪失</translation>
            <source>unknown</source>
            <translation>不明</translation>
            <source>degraded</source>
            <translation>低下</translation>
            <source>failed</source>
            <translation>失敗</translation>
            <source>target</source>
            <translation>対象</translation>
            <source>service</source>
            <translation>サービス</translation>
            <source>function</source>
            <translation>業務機能</translation>
            <source>shared</source>
            <translation>共有</translation>
        <name>yagura::CauseWords</name>
            <source>not known</source>
            <source>yes</source>
            <translation>はい</translation>
            <source>no</source>
            <translation>いいえ</translation>
            <source>likely</source>
            <translation>有力</translation>
            <source>possible</source>
            <translation>可能性あり</translation>
            <source>ruled out</source>
            <translation>否定</translation>
            <source>cannot be told</source>
            <translation>判断できない</translation>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
            <source>%1: not known</source>
            <translation>%1: 不明</translation>
            <source>%1: %2 (counts from %3 up)</source>
            <translation>%1: %2（%3 以上で該当）</translation>
            <source>%1: %2 (counts from %3 down)</source>
            <translation>%1: %2（%3 以下で該当）</translation>
            <source>%1 of %2 signs</source>
            <translation>兆候 %2 件中 %1 件</translation>
            <source>%1 of %2 signs; missing: %3</source>
            <translation>兆候 %2 件中 %1 件。ないもの: %3</translation>
        <name>yagura::Causes</name>
            <source>A node is out of CPU, memory or I/O</source>
            <translation>ノードの CPU・メモリ・I/O が枯渇している</translation>
            <source>One client holds the connections</source>
            <translation>一つのクライアントが接続を占有している</translation>
            <source>The network to the database fails</source>
            <translation>データベースまでのネットワークが不調</translation>
            <source>Slow queries or locks hold the database up</source>
            <translation>遅いクエリまたはロックで滞っている</translation>
            <source>The limit of connections is too low</source>
            <translation>接続数の上限が小さすぎる</translation>
            <source>Files grow</source>
            <translation>ファイルが増えている</translation>
            <source>The device is slow</source>
            <translation>デバイスが遅い</translation>
            <source>The file system or its device is damaged</source>
            <translation>ファイルシステムまたはデバイスが壊れている</translation>
            <source>Messages are malformed</source>
            <translation>メッセージの形式が壊れている</translation>
            <source>Consumers are too slow</source>
            <translation>コンシューマーの処理が遅い</translation>
            <source>Nobody consumes</source>
            <translation>コンシューマーがいない</translation>
            <source>The broker itself is in trouble</source>
            <translation>ブローカー自体に問題がある</translation>
            <source>A consumer takes messages and fails</source>
            <translation>コンシューマーが受信後に失敗している</translation>
        <name>yagura::ChartTable</name>
            <source>Time</source>
            <translation>時刻</translation>
        <name>yagura::Check</name>
            <source>no answer in time</source>
            <translation>時間内に応答なし</translation>
            <source>%1, answered in %2</source>
            <translation>%1、応答時間 %2</translation>
            <source>%n finding(s)</source>
                <numerusform>検知事象 %n件</numerusform>
            <source>There is no target %1.</source>
            <translation>対象 %1 はありません。</translation>
            <source>Nothing to look at: no target is configured (%1).</source>
            <translation>確認する対象がありません。設定ファイル（%1）に対象を追加してください。</translation>
            <source>Looking twice at %n target(s), two seconds apart</source>
                <numerusform>%n件の対象を2秒間隔で2回確認しています</numerusform>
            <source>read %1</source>
            <translation>%1 を読み込みました</translation>
            <source>%1: known, but not used by this version</source>
            <translation>%1: 書式としては正しいが、この版では使用しない</translation>
            <source>no targets</source>
            <translation>対象なし</translation>
            <source>missing: %1</source>
            <translation>不足: %1</translation>
        <name>yagura::ClientsPanel</name>
            <source>Clients</source>
            <translation>クライアント</translation>
            <source>No client is connected.</source>
            <translation>接続中のクライアントはありません。</translation>
            <source>Not known.</source>
            <translation>不明です。</translation>
        <name>yagura::Columns</name>
            <source>State</source>
            <translation>状態</translation>
            <source>What is wrong</source>
            <translation>何が起きているか</translation>
            <source>Evidence</source>
            <translation>根拠</translation>
            <source>Target</source>
            <source>For</source>
            <translation>継続時間</translation>
            <source>Name</source>
            <translation>名前</translation>
            <source>Value</source>
            <translation>値</translation>
            <source>State, in words</source>
            <translation>状態の説明</translation>
            <source>Weight</source>
            <translation>重み</translation>
            <source>Client</source>
            <source>Activity</source>
            <translation>内訳</translation>
            <source>Address</source>
            <translation>アドレス</translation>
            <source>Active</source>
            <translation>実行中</translation>
            <source>Idle</source>
            <translation>待機</translation>
            <source>Idle in tx</source>
            <translation>放置 tx</translation>
            <source>All</source>
            <translation>合計</translation>
            <source>Oldest tx</source>
            <translation>最古の tx</translation>
            <source>Database</source>
            <translation>データベース</translation>
            <source>Size</source>
            <translation>サイズ</translation>
            <source>To wraparound</source>
            <translation>周回まで</translation>
            <source>Oldest xid age</source>
            <translation>最古の xid</translation>
            <source>Session and statement</source>
            <translation>セッションと文</translation>
            <source>pid</source>
            <translation>pid</translation>
            <source>Lock</source>
            <translation>ロック</translation>
            <source>Waits</source>
            <translation>待ち時間</translation>
            <source>Replica</source>
            <translation>レプリカ</translation>
            <source>Does</source>
            <translation>動作</translation>
            <source>Sync</source>
            <translation>同期</translation>
            <source>Not sent</source>
            <translation>未送信</translation>
            <source>Not replayed</source>
            <translation>未再生</translation>
            <source>Lag</source>
            <translation>遅延</translation>
            <source>Server</source>
            <translation>サーバー</translation>
            <source>System</source>
            <translation>システム</translation>
            <source>Connections</source>
            <source>Waiting locks</source>
            <translation>ロック待ち</translation>
            <source>Longest tx</source>
            <translation>最長 tx</translation>
            <source>Age</source>
            <translation>経過</translation>
            <source>User</source>
            <translation>ユーザー</translation>
            <source>Tx open</source>
            <translation>tx 経過</translation>
            <source>Query runs</source>
            <translation>実行時間</translation>
            <source>Waits for</source>
            <translation>待機対象</translation>
            <source>xmin</source>
            <translation>xmin</translation>
            <source>Statement</source>
            <translation>文</translation>
            <source>Slot</source>
            <translation>スロット</translation>
            <source>Type</source>
            <translation>種類</translation>
            <source>WAL status</source>
            <translation>WAL 状態</translation>
            <source>WAL kept</source>
            <translation>保持 WAL</translation>
            <source>Share of time</source>
            <translation>時間の割合</translation>
            <source>Calls</source>
            <translation>呼び出し</translation>
            <source>Now</source>
            <translation>現在</translation>
            <source>Mean</source>
            <translation>平均</translation>
            <source>Total</source>
            <source>Node</source>
            <translation>ノード</translation>
            <source>Memory, of its watermark</source>
            <translation>メモリ（上限比）</translation>
            <source>Disk free</source>
            <translation>ディスク空き</translation>
            <source>Alarm below</source>
            <translation>警報の下限</translation>
            <source>Descriptors</source>
            <translation>記述子</translation>
            <source>Up</source>
            <translation>稼働</translation>
            <source>Queue</source>
            <source>Broker</source>
            <translation>ブローカー</translation>
            <source>Ready</source>
            <source>Unacked</source>
            <source>In /s</source>
            <translation>流入 /秒</translation>
            <source>Out /s</source>
            <translation>流出 /秒</translation>
            <source>Consumers</source>
            <source>Drain</source>
            <translation>解消見込み</translation>
            <source>Oldest</source>
            <translation>最古</translation>
            <source>Dead letters</source>
            <translation>配信不能</translation>
            <source>Path</source>
            <translation>パス</translation>
            <source>Held open by</source>
            <translation>保持プロセス</translation>
            <source>Device</source>
            <translation>デバイス</translation>
            <source>Busy</source>
            <translation>使用率</translation>
            <source>Per read</source>
            <translation>読み取り</translation>
            <source>Per write</source>
            <translation>書き込み</translation>
            <source>Read /s</source>
            <translation>読み取り /秒</translation>
            <source>Written /s</source>
            <translation>書き込み /秒</translation>
            <source>In flight</source>
            <translation>処理中</translation>
            <source>Mount</source>
            <translation>マウント</translation>
            <source>Used</source>
            <source>Free</source>
            <translation>空き</translation>
            <source>Inodes</source>
            <translation>inode</translation>
            <source>Growth</source>
            <translation>増加</translation>
            <source>Interface</source>
            <translation>インターフェース</translation>
            <source>Link</source>
            <translation>リンク</translation>
            <source>Received /s</source>
            <translation>受信 /秒</translation>
            <source>Sent /s</source>
            <translation>送信 /秒</translation>
            <source>Errors /s</source>
            <translation>エラー /秒</translation>
            <source>Drops /s</source>
            <translation>破棄 /秒</translation>
            <source>Last write</source>
            <translation>最終書き込み</translation>
            <source>Rotation</source>
            <translation>ローテーション</translation>
            <source>Process</source>
            <translation>プロセス</translation>
            <source>CPU</source>
            <translation>CPU</translation>
            <source>Memory</source>
            <translation>メモリ</translation>
            <source>I/O /s</source>
            <translation>I/O /秒</translation>
            <source>Among the largest in</source>
            <translation>上位の項目</translation>
            <source>Full</source>
            <translation>満杯まで</translation>
            <source>Messages</source>
            <translation>メッセージ</translation>
            <source>Fault</source>
            <translation>誤り</translation>
            <source>First one at</source>
            <translation>最初の位置</translation>
            <source>Ack</source>
            <translation>引受</translation>
            <source>Cause</source>
            <translation>原因</translation>
            <source>Chatter</source>
            <translation>ばたつき</translation>
            <source>Layer</source>
            <translation>層</translation>
            <source>Needs</source>
            <translation>必要とするもの</translation>
            <source>Needed by</source>
            <translation>必要とされる先</translation>
            <source>Fails with it</source>
            <translation>一緒に止まるもの</translation>
            <source>Depends</source>
            <translation>依存</translation>
            <source>What people see</source>
            <translation>利用者への影響</translation>
            <source>Since</source>
            <translation>発生から</translation>
            <source>Then</source>
            <translation>そのとき</translation>
        <name>yagura::CommandPalette</name>
            <source>Go to</source>
            <translation>移動</translation>
            <source>Go to a target, a page, a command</source>
            <translation>対象・ページ・コマンドへ移動</translation>
        <name>yagura::ConfigFaults</name>
            <source>the file cannot be read: {detail}</source>
            <translation>ファイルを読み込めません: {detail}</translation>
            <source>the file is larger than {limit}</source>
            <translation>ファイルが {limit} バイトを超えています</translation>
            <source>a NUL byte; this is no text file</source>
            <translation>NUL バイトがあります。テキストファイルではありません</translation>
            <source>not UTF-8; save the file as UTF-8</source>
            <translation>UTF-8 ではありません。UTF-8 で保存してください</translation>
            <source>not YAML: {detail}</source>
            <translation>YAML として読めません: {detail}</translation>
            <source>anchors and aliases (&amp;, *) are not used here; write the value out</source>
            <translation>アンカーとエイリアス（&amp;、*）は使えません。値を直接書いてください</translation>
            <source>tags ({tag}) are not used here; leave it out</source>
            <translation>タグ（{tag}）は使えません。削除してください</translation>
            <source>merge keys (&lt;&lt;) are not used here; write the keys out</source>
            <translation>マージキー（&lt;&lt;）は使えません。キーを直接書いてください</translation>
            <source>the key {key} stands here twice; the first is at {first}</source>
            <translation>キー {key} が重複しています。最初の位置は {first} です</translation>
            <source>a key must be a word</source>
            <translation>キーは文字列でなければなりません</translation>
            <source>a second document (---); use a second file</source>
            <translation>2つ目の文書（---）があります。別のファイルに分けてください</translation>
            <source>nested deeper than {limit} levels</source>
            <translation>入れ子が {limit} 段を超えています</translation>
            <source>more than {limit} values</source>
            <translation>値が {limit} 個を超えています</translation>
            <source>more than {limit} faults; the rest is not told</source>
            <translation>誤りが {limit} 件を超えたため、残りは省略します</translation>
            <source>unknown key {key}{nearest?}</source>
            <translation>不明なキー {key}{nearest?}</translation>
            <source>the key {key} is missing</source>
            <translation>キー {key} がありません</translation>
            <source>{key} must be {expected}, not {found}</source>
            <translation>{key} の型は {expected} でなければなりません（現在は {found}）</translation>
            <source>{key} is out of range{bounds?}</source>
            <translation>{key} が範囲外です{bounds?}</translation>
            <source>{key} cannot be {value}{nearest?}; it is one of: {known}</source>
            <translation>{key} に {value} は指定できません{nearest?}。指定できる値: {known}</translation>
            <source>{key}: no secrets in this file; use password_command, ~/.pgpass or the keychain</source>
            <translation>{key}: このファイルに秘密情報は書けません。password_command、~/.pgpass、キーチェーンのいずれかを使ってください</translation>
            <source>this id cannot be used ({reason})</source>
            <translation>この id は使えません（{reason}）</translation>
            <source>the id {id} is taken; the first is at {first}</source>
            <translation>id {id} は使用済みです。最初の位置は {first} です</translation>
            <source>unknown system {value}{nearest?}; it is one of: {known}</source>
            <translation>不明な system {value}{nearest?}。指定できる値: {known}</translation>
            <source>the dsn cannot be read: {detail}</source>
            <translation>dsn を解釈できません: {detail}</translation>
            <source>the URL cannot be used ({reason})</source>
            <translation>この URL は使えません（{reason}）</translation>
            <source>no user in the URL; write it as user:</source>
            <translation>URL にユーザー名を含めず、user: に書いてください</translation>
            <source>{key}: there is no file {path}</source>
            <translation>{key}: ファイル {path} がありません</translation>
            <source>RabbitMQ off this machine is polled at most every {minimum}</source>
            <translation>別のマシンの RabbitMQ の取得間隔は {minimum} 以上にしてください</translation>
            <source>{key} is longer than the interval of {every}</source>
            <translation>{key} が取得間隔 {every} より長くなっています</translation>
            <source>unknown time zone {value}{nearest?}</source>
            <translation>不明なタイムゾーン {value}{nearest?}</translation>
            <source>unknown indicator {value}{nearest?}</source>
            <translation>不明な指標 {value}{nearest?}</translation>
            <source>critical ({critical}) would be reached before warning ({warning})</source>
            <translation>警告（{warning}）より先に重大（{critical}）に達します</translation>
            <source>neither warning nor critical is given</source>
            <translation>warning と critical のどちらも指定されていません</translation>
            <source>{id} stands in a file that a person wrote; change it there</source>
            <translation>{id} は手書きのファイルにあります。そのファイルで変更してください</translation>
            <source>there is no target {id}</source>
            <translation>対象 {id} はありません</translation>
            <source>the desktop's own file holds {key}, which the desktop does not write; move it to yagura.yaml</source>
            <translation>デスクトップ用ファイルに、デスクトップが書かない {key} があります。yagura.yaml に移してください</translation>
            <source>{path} cannot be written: {detail}</source>
            <translation>{path} に書き込めません: {detail}</translation>
            <source>saved, but the keychain did not take the password of {id}; it serves until the program ends</source>
            <translation>保存しましたが、{id} のパスワードをキーチェーンに保存できませんでした。終了するまで有効です</translation>
            <source>removed, but the password of {id} still lies in the keychain</source>
            <translation>削除しましたが、{id} のパスワードがキーチェーンに残っています</translation>
            <source>; did you mean %1?</source>
            <translation>（%1 の誤りではありませんか）</translation>
            <source>no target, service or function is called {value}{nearest?}</source>
            <translation>{value} という対象・サービス・業務機能はありません{nearest?}</translation>
            <source>{id} cannot need itself</source>
            <translation>{id} は自分自身を必要とできません</translation>
            <source>at least {at_least} of {count} cannot be; name more, or ask for fewer</source>
            <translation>{count} 個のうち {at_least} 個以上とはできません。候補を増やすか、数を減らしてください</translation>
            <source>exactly one of these keys must stand here: {known}</source>
            <translation>次のキーのうち、ちょうど一つが必要です: {known}</translation>
            <source>{key} must be HOST:PORT</source>
            <translation>{key} は HOST:PORT の形で書いてください</translation>
            <source>these need each other, so they can only fail together: {ids}</source>
            <translation>互いに必要とし合っているため、止まるときは一緒に止まります: {ids}</translation>
            <source>{key}: a threshold for every indicator (*) takes hold only</source>
            <translation>{key}: すべての指標（*）に対するしきい値に書けるのは hold だけです</translation>
            <source>no rule asks for {indicator}, so this threshold changes nothing</source>
            <translation>{indicator} を使う規則がないため、このしきい値は何も変えません</translation>
        <name>yagura::ConnectionBar</name>
        <name>yagura::ConnectionPanel</name>
            <source>primary</source>
            <translation>プライマリ</translation>
            <source>standby</source>
            <translation>スタンバイ</translation>
            <source>behind a pooler</source>
            <translation>プーラー経由</translation>
            <source>connections not known</source>
            <translation>接続数は不明</translation>
            <source>%1 of %2 used</source>
            <translation>%2 中 %1 を使用</translation>
        <name>yagura::CredentialFields</name>
            <source>Password</source>
            <translation>パスワード</translation>
            <source>Goes to the keychain of this system, never into a file.</source>
            <translation>このシステムのキーチェーンに保存し、ファイルには書きません。</translation>
            <source>Or a command</source>
            <translation>またはコマンド</translation>
            <source>That prints the password: the program, then its arguments, one a line. No shell is involved.</source>
            <translation>パスワードを出力するコマンド。プログラム、引数の順に1行に1つずつ書きます。シェルは使いません。</translation>
            <source>entered; not saved yet</source>
            <translation>入力済み・未保存</translation>
            <source>none</source>
            <translation>なし</translation>
            <source>leave empty to keep what the keychain holds</source>
            <translation>空欄ならキーチェーンの値をそのまま使います</translation>
        <name>yagura::Databases</name>
            <source>%1 active, %2 idle, %3 idle in tx</source>
            <translation>実行中 %1、待機 %2、放置 tx %3</translation>
            <source>idle in tx · %1</source>
            <translation>放置 tx · %1</translation>
            <source>active</source>
            <source>idle</source>
            <source>idle in tx · others</source>
            <translation>放置 tx · その他</translation>
            <source>not visible</source>
            <translation>閲覧不可</translation>
            <source>reserved, used</source>
            <translation>予約枠・使用</translation>
            <source>free</source>
            <source>reserved, free</source>
            <translation>予約枠・空き</translation>
            <source>%1 of %2 ordinary places used</source>
            <translation>一般枠 %2 中 %1 を使用</translation>
            <source>Fails at the name, before the network.</source>
            <translation>ネットワーク以前の名前解決で失敗。</translation>
            <source>Fails at the network or the host, not at the name.</source>
            <translation>名前解決は成功。ネットワークまたはホストで失敗。</translation>
            <source>Fails at TLS: the host answers, nobody logs in.</source>
            <translation>TLS で失敗。ホストは応答するがログインできない。</translation>
            <source>Fails at log-in, not at the network.</source>
            <translation>ネットワークは正常。ログインで失敗。</translation>
            <source>Fails at the query: clients get in, work stands.</source>
            <translation>クエリで失敗。接続はできるが処理が進まない。</translation>
            <source>Not walked yet.</source>
            <translation>未測定。</translation>
            <source>A new client gets in within %1.</source>
            <translation>新規接続は %1 で成立。</translation>
            <source>not reached</source>
            <translation>未到達</translation>
            <source>not used</source>
            <translation>未使用</translation>
            <source>idle in tx</source>
            <source>idle in aborted tx</source>
            <translation>中断 tx の放置</translation>
            <source>deadlock</source>
            <translation>デッドロック</translation>
            <source>not visible to us</source>
            <source>holds %1</source>
            <translation>%1 を保持</translation>
            <source>1 root blocker</source>
            <translation>根本ブロッカー 1</translation>
            <source>%1 root blockers</source>
            <translation>根本ブロッカー %1</translation>
            <source>%1 · %2 waiting · ending pid %3 frees %4</source>
            <translation>%1 · 待機 %2 · pid %3 の終了で %4 件が解放</translation>
            <source>this standby</source>
            <translation>このスタンバイ</translation>
            <source>replay paused</source>
            <translation>再生停止中</translation>
            <source>receiving</source>
            <translation>受信中</translation>
            <source>not receiving</source>
            <translation>受信停止</translation>
            <source>not read yet</source>
            <translation>未取得</translation>
            <source>no new answer yet</source>
            <translation>新しい応答なし</translation>
            <source>held</source>
            <translation>保持</translation>
            <source>inactive for %1</source>
            <translation>非稼働 %1</translation>
            <source>inactive</source>
            <translation>非稼働</translation>
        <name>yagura::DatabasesPage</name>
            <source>Database servers</source>
            <translation>データベースサーバー</translation>
            <source>No database is watched, or none fits the filter.</source>
            <translation>監視中のデータベースがないか、絞り込みに一致しません。</translation>
        <name>yagura::Desktop</name>
            <source>Overview</source>
            <translation>概要</translation>
            <source>Databases</source>
            <source>Disks</source>
            <translation>ディスク</translation>
            <source>Queues</source>
            <source>Theme: dark</source>
            <translation>テーマ: ダーク</translation>
            <source>Theme: light</source>
            <translation>テーマ: ライト</translation>
            <source>Theme: high contrast</source>
            <translation>テーマ: ハイコントラスト</translation>
            <source>Larger text</source>
            <translation>文字を大きく</translation>
            <source>Smaller text</source>
            <translation>文字を小さく</translation>
            <source>The language changes when Yagura is started again.</source>
            <translation>言語は次回の起動から切り替わります。</translation>
            <source>language</source>
            <translation>言語</translation>
            <source>%1 cannot be written.</source>
            <translation>%1 に書き込めません。</translation>
            <source>The window's state could not be kept.</source>
            <translation>ウィンドウの状態を保存できませんでした。</translation>
            <source>Settings…</source>
            <translation>設定…</translation>
            <source>Add a target…</source>
            <translation>対象を追加…</translation>
            <source>The configuration has faults</source>
            <translation>設定に誤りがあります</translation>
            <source>Impact</source>
            <translation>影響範囲</translation>
        <name>yagura::DetailsPanel</name>
            <source>read %1 ago</source>
            <translation>%1前に取得</translation>
            <source>Longest sessions</source>
            <translation>長時間セッション</translation>
            <source>Replication and slots</source>
            <translation>レプリケーションとスロット</translation>
            <source>Statements</source>
            <source>Sessions</source>
            <translation>セッション</translation>
            <source>Replication</source>
            <translation>レプリケーション</translation>
            <source>%2 of %1 sessions read</source>
            <translation>%1 中 %2 セッションを取得</translation>
            <source>slots %1</source>
            <translation>スロット %1</translation>
            <source>No transaction is open.</source>
            <translation>実行中のトランザクションはありません。</translation>
            <source>No replica is connected.</source>
            <translation>接続中のレプリカはありません。</translation>
            <source>There are no replication slots.</source>
            <translation>レプリケーションスロットはありません。</translation>
            <source>No statement has run.</source>
            <translation>実行された文はありません。</translation>
            <source>There are no databases.</source>
            <translation>データベースはありません。</translation>
        <name>yagura::DisksPage</name>
            <source>File systems</source>
            <translation>ファイルシステム</translation>
            <source>No node is watched.</source>
            <translation>監視中のノードはありません。</translation>
            <source>%1 on %2 nodes</source>
            <translation>%2 ノードに %1</translation>
        <name>yagura::FailureBanner</name>
            <source>What is shown below is the last answer.</source>
            <translation>以下は最後の応答です。</translation>
            <source>Nothing is known of it now.</source>
            <translation>現状は不明です。</translation>
            <source>never answered</source>
            <translation>応答なし</translation>
        <name>yagura::Failures</name>
            <source>the name {host} does not resolve</source>
            <translation>ホスト名 {host} を解決できません</translation>
            <source>Check the host name and the resolver.</source>
            <translation>ホスト名と名前解決の設定を確認してください。</translation>
            <source>the name {host} did not resolve in time</source>
            <translation>ホスト名 {host} を時間内に解決できませんでした</translation>
            <source>Check the resolver.</source>
            <translation>名前解決の設定を確認してください。</translation>
            <source>connection refused: nothing listens there</source>
            <translation>接続拒否: 待ち受けているものがありません</translation>
            <source>Check that the server runs and the port is right.</source>
            <translation>サーバーの稼働とポート番号を確認してください。</translation>
            <source>TCP connect timed out</source>
            <translation>TCP 接続が時間切れ</translation>
            <source>Check the network and firewalls on the way.</source>
            <translation>経路上のネットワークとファイアウォールを確認してください。</translation>
            <source>no route to the host</source>
            <translation>ホストへの経路がありません</translation>
            <source>Check the network.</source>
            <translation>ネットワークを確認してください。</translation>
            <source>the server's certificate has expired</source>
            <translation>サーバー証明書の有効期限が切れています</translation>
            <source>Renew the certificate.</source>
            <translation>証明書を更新してください。</translation>
            <source>the certificate is for another host name</source>
            <translation>証明書のホスト名が一致しません</translation>
            <source>Use the name that the certificate carries.</source>
            <translation>証明書に記載されたホスト名を使ってください。</translation>
            <source>the certificate is not signed by an authority we trust</source>
            <translation>証明書が信頼できる認証局の署名ではありません</translation>
            <source>Name the right authority with sslrootcert or ca.</source>
            <translation>sslrootcert または ca で正しい認証局を指定してください。</translation>
            <source>no TLS connection came about</source>
            <translation>TLS 接続が成立しませんでした</translation>
            <source>Check that the port speaks TLS 1.2 or newer.</source>
            <translation>ポートが TLS 1.2 以降に対応しているか確認してください。</translation>
            <source>log-in refused: wrong user or password</source>
            <translation>ログイン拒否: ユーザー名またはパスワードの誤り</translation>
            <source>Check the credential of this target.</source>
            <translation>この対象の認証情報を確認してください。</translation>
            <source>no password for this target</source>
            <translation>この対象のパスワードがありません</translation>
            <source>Give a password_command, a ~/.pgpass line or a password in the settings.</source>
            <translation>password_command、~/.pgpass、または設定画面でパスワードを指定してください。</translation>
            <source>log-in refused by the server's rules</source>
            <translation>サーバーの規則によりログインが拒否されました</translation>
            <source>Check pg_hba.conf or the user's permissions.</source>
            <translation>pg_hba.conf またはユーザーの権限を確認してください。</translation>
            <source>log-in refused: every connection is taken</source>
            <translation>ログイン拒否: 接続枠がすべて使用中</translation>
            <source>Find out who holds the connections.</source>
            <translation>接続を占有している相手を調べてください。</translation>
            <source>the database does not exist</source>
            <translation>データベースが存在しません</translation>
            <source>Check dbname in the dsn.</source>
            <translation>dsn の dbname を確認してください。</translation>
            <source>a query did not finish in time</source>
            <translation>クエリが時間内に終わりませんでした</translation>
            <source>not allowed to read</source>
            <translation>読み取り権限がありません</translation>
            <source>Grant pg_monitor to the role.</source>
            <translation>ロールに pg_monitor を付与してください。</translation>
            <source>a query failed</source>
            <translation>クエリが失敗しました</translation>
            <source>the server is starting</source>
            <translation>サーバーは起動中です</translation>
            <source>the server is shutting down</source>
            <translation>サーバーは停止処理中です</translation>
            <source>the server closed the connection</source>
            <translation>サーバーが接続を切断しました</translation>
            <source>the answer was HTTP status {status}</source>
            <translation>HTTP ステータス {status} が返されました</translation>
            <source>redirected to {location}, which was not followed</source>
            <translation>{location} へのリダイレクトには従いません</translation>
            <source>Use the final address in the configuration.</source>
            <translation>設定には最終的なアドレスを書いてください。</translation>
            <source>the answer was larger than we accept</source>
            <translation>応答が上限サイズを超えています</translation>
            <source>the answer could not be read</source>
            <translation>応答を解釈できません</translation>
            <source>Check that the address is the management API.</source>
            <translation>アドレスが管理 API か確認してください。</translation>
            <source>no answer within {deadline}</source>
            <translation>{deadline} 以内に応答なし</translation>
            <source>the password command failed</source>
            <translation>パスワードコマンドが失敗しました</translation>
            <source>Run it in a terminal to see why.</source>
            <translation>端末で実行して原因を確認してください。</translation>
            <source>the password command did not end in time</source>
            <translation>パスワードコマンドが時間内に終わりませんでした</translation>
            <source>the system's keychain is not there</source>
            <translation>システムのキーチェーンが利用できません</translation>
            <source>Give a password_command instead.</source>
            <translation>代わりに password_command を指定してください。</translation>
            <source>the keychain has no password for this target, or is locked</source>
            <translation>キーチェーンにこの対象のパスワードがないか、ロックされています</translation>
            <source>Unlock the keychain, or enter the password in the settings.</source>
            <translation>キーチェーンを解除するか、設定画面でパスワードを入力してください。</translation>
            <source>the keychain did not answer in time</source>
            <translation>キーチェーンが時間内に応答しませんでした</translation>
            <source>the keychain refused</source>
            <translation>キーチェーンに拒否されました</translation>
            <source>polling stopped: three attempts never came back</source>
            <translation>取得停止: 3回の試行が戻りませんでした</translation>
            <source>Poll again by hand once the cause is gone.</source>
            <translation>原因が解消したら手動で再取得してください。</translation>
            <source>an error inside Yagura</source>
            <translation>Yagura 内部のエラー</translation>
            <source>refused</source>
            <translation>拒否</translation>
            <source>no answer</source>
            <source>too many connections</source>
            <translation>接続数超過</translation>
            <source>log-in failed</source>
            <translation>ログイン失敗</translation>
            <source>no permission</source>
            <translation>権限なし</translation>
            <source>TLS failed</source>
            <translation>TLS 失敗</translation>
            <source>the name does not resolve</source>
            <translation>名前を解決できません</translation>
            <source>an answer that makes no sense</source>
            <translation>解釈できない応答</translation>
            <source>Log-in</source>
            <translation>ログイン</translation>
            <source>Query</source>
            <translation>クエリ</translation>
            <source>something else answers there</source>
            <translation>別のものが応答しています</translation>
            <source>Check the host and the port.</source>
            <translation>ホストとポートを確認してください。</translation>
            <source>the dsn cannot be read</source>
            <translation>dsn を解釈できません</translation>
            <source>the dsn carries a password, which is refused</source>
            <translation>dsn にパスワードが含まれているため拒否しました</translation>
            <source>Move the password to ~/.pgpass or a password_command.</source>
            <translation>パスワードを ~/.pgpass または password_command に移してください。</translation>
            <source>this version does not know the system {system}</source>
            <translation>この版は system {system} に対応していません</translation>
            <source>not looked into: a queue of type {type} counts each look as a failed delivery</source>
            <translation>覗いていません: {type} 型のキューは、覗くたびに配送失敗として数えます</translation>
            <source>Only classic queues can be looked into.</source>
            <translation>覗けるのは classic 型のキューだけです。</translation>
            <source>not looked into: the queue has a length limit and could drop what is put back</source>
            <translation>覗いていません: キューに長さの上限があり、戻したメッセージが失われるおそれがあります</translation>
            <source>Take it off the list of peek.</source>
            <translation>peek の一覧から外してください。</translation>
            <source>no queue of this name is seen</source>
            <translation>この名前のキューは見えません</translation>
            <source>Check the name under peek, and the virtual host before it.</source>
            <translation>peek に書いた名前と、その前の仮想ホストを確かめてください。</translation>
            <source>{user} may not read this queue</source>
            <translation>{user} はこのキューを読めません</translation>
            <source>Give it the right to read this queue and the tag management.</source>
            <translation>このキューの読み取り権限と management タグを与えてください。</translation>
            <source>no space is left for {path}</source>
            <translation>{path} に空き容量がありません</translation>
            <source>Make room there, or save the record elsewhere.</source>
            <translation>容量を空けるか、記録を別の場所に保存してください。</translation>
            <source>little space is left for {path}</source>
            <translation>{path} の空き容量が残りわずかです</translation>
            <source>Make room there before it is full.</source>
            <translation>満杯になる前に容量を空けてください。</translation>
            <source>{path} cannot be written</source>
            <translation>{path} に書き込めません</translation>
            <source>Check the folder and its rights, or save the record elsewhere.</source>
            <translation>フォルダーと権限を確かめるか、記録を別の場所に保存してください。</translation>
            <source>{path} cannot be read</source>
            <translation>{path} を読めません</translation>
            <source>another program holds {path} for too long</source>
            <translation>別のプログラムが {path} を長く使い続けています</translation>
            <source>there is no record at {path}</source>
            <translation>{path} に記録がありません</translation>
            <source>{path} is there already</source>
            <translation>{path} はすでにあります</translation>
            <source>Choose another name.</source>
            <translation>別の名前を選んでください。</translation>
            <source>{path} is no record of Yagura; it was not touched</source>
            <translation>{path} は Yagura の記録ではありません。手を触れていません</translation>
            <source>Move the file away; a new record begins at the next start.</source>
            <translation>ファイルを移してください。次の起動で新しい記録が始まります。</translation>
            <source>{path} is damaged; it is left as it is</source>
            <translation>{path} は壊れています。そのまま残してあります</translation>
            <source>Move the file away and keep it; a new record begins at the next start.</source>
            <translation>ファイルを移して保管してください。次の起動で新しい記録が始まります。</translation>
            <source>{path} was written by a newer Yagura (version {found}, this one knows {known})</source>
            <translation>{path} は新しい Yagura が書いたものです（版 {found}、ここで読めるのは {known} まで）</translation>
            <source>Use that version here, too.</source>
            <translation>ここでもその版を使ってください。</translation>
            <source>{path} lies on a network file system</source>
            <translation>{path} はネットワークファイルシステム上にあります</translation>
            <source>Use it from one machine at a time.</source>
            <translation>同時に使うのは 1 台だけにしてください。</translation>
            <source>this cannot be kept in the record ({reason})</source>
            <translation>これは記録に残せません（{reason}）</translation>
            <source>the evidence was changed after it was kept</source>
            <translation>証跡が保存後に変更されています</translation>
            <source>the evidence is not in the record</source>
            <translation>証跡が記録にありません</translation>
            <source>the team's record is not there</source>
            <translation>チームの記録に接続できません</translation>
            <source>the database has no record of Yagura</source>
            <translation>データベースに Yagura の記録がありません</translation>
            <source>An owner runs shared_0001.sql there, once.</source>
            <translation>所有者が shared_0001.sql を一度実行してください。</translation>
            <source>this login may not use the team's record</source>
            <translation>このログインではチームの記録を使えません</translation>
            <source>GRANT yagura_writer to it.</source>
            <translation>GRANT で yagura_writer を付与してください。</translation>
            <source>somebody else has written under the name of {writer}</source>
            <translation>{writer} の名前で別の書き手が書いています</translation>
            <source>A copied folder or a restored backup does that. Newer entries have a name of their own; the older ones stay here.</source>
            <translation>フォルダーの複製やバックアップの復元で起こります。新しいエントリは別の名前で書かれ、以前のものはここに残ります。</translation>
        <name>yagura::FaultLines</name>
            <source>and %n more</source>
                <numerusform>ほか%n件</numerusform>
        <name>yagura::FilesystemDetail</name>
            <source>%1, %2 free</source>
            <translation>%1、空き %2</translation>
            <source>became read-only</source>
            <translation>読み取り専用に変化</translation>
            <source>read-only</source>
            <translation>読み取り専用</translation>
            <source>read and write</source>
            <translation>読み書き可</translation>
            <source>File system</source>
            <source>used, last 30 min · marks at 80 % and 90 %</source>
            <translation>使用率・直近30分 · 80 % と 90 % の目印</translation>
            <source>%1 used</source>
            <translation>%1 使用</translation>
            <source>%1 ago</source>
            <translation>%1前</translation>
            <source>state</source>
            <source>used</source>
            <translation>使用</translation>
            <source>inodes used</source>
            <translation>inode 使用率</translation>
            <source>device</source>
            <source>type</source>
            <source>mode</source>
            <translation>モード</translation>
            <source>well</source>
        <name>yagura::FilterBar</name>
            <source>Filter — state:crit used&gt;80%</source>
            <translation>絞り込み — state:crit used&gt;80%</translation>
            <source>Filter</source>
            <translation>絞り込み</translation>
            <source>No column is called that: %1</source>
            <translation>この名前の列はありません: %1</translation>
            <source>A value is missing after %1</source>
            <translation>%1 の後に値がありません</translation>
            <source>Not a number: %1</source>
            <translation>数値ではありません: %1</translation>
            <source>Not a pattern: %1</source>
            <translation>正規表現ではありません: %1</translation>
            <source>The quotation mark is not closed</source>
            <translation>引用符が閉じていません</translation>
        <name>yagura::FindingGroups</name>
            <source>%n folded</source>
                <numerusform>%n 件を折りたたみ</numerusform>
            <source>cleared</source>
            <translation>解消</translation>
            <source>Probable cause: %1</source>
            <translation>推定原因: %1</translation>
            <source>%n critical</source>
                <numerusform>重大 %n件</numerusform>
            <source>left its band at %1</source>
            <translation>%1 に正常範囲を外れた</translation>
            <source>crossed its threshold at %1</source>
            <translation>%1 にしきい値を超えた</translation>
            <source>It clears and its symptoms stay.</source>
            <translation>これが解消しても症状が残る。</translation>
            <source>This no longer holds: %1</source>
            <translation>次が成り立たなくなる: %1</translation>
            <source>Probable cause: earliest, upstream of %n symptom(s)</source>
                <numerusform>推定原因: 最も早く発生し、症状 %n 件の上流にある</numerusform>
            <source>Probable cause: upstream of %n symptom(s)</source>
                <numerusform>推定原因: 症状 %n 件の上流にある</numerusform>
            <source>Own cause</source>
            <translation>独立した原因</translation>
            <source>Own cause; %1</source>
            <translation>独立した原因。%1</translation>
            <source>Symptom of %1</source>
            <translation>%1 に伴う症状</translation>
            <source>Symptom of %1 (%2)</source>
            <source>ack by %1 · %2 left</source>
            <translation>%1 が引受 · 残り %2</translation>
            <source>ack by %1 · until it clears</source>
            <translation>%1 が引受 · 解消するまで</translation>
            <source>ack expired %1 ago · %2</source>
            <translation>引受の期限切れから %1 · %2</translation>
            <source>ack is over: worse than acked · %1</source>
            <translation>引受時より悪化したため引受は終了 · %1</translation>
            <source>The ack holds until Yagura ends: the disk of %1 is full.</source>
            <translation>引受は Yagura を終えるまで有効です: %1 のディスクに空きがありません。</translation>
            <source>Earlier acks cannot be read from %1: %2</source>
            <translation>以前の引受を %1 から読めません: %2</translation>
            <source>The ack holds until Yagura ends: %1 cannot be written: %2</source>
            <translation>引受は Yagura を終えるまで有効です: %1 に書き込めません: %2</translation>
            <source>chatters %1×</source>
            <translation>%1 回ばたつき</translation>
            <source>score %1 = coverage %2 × onset %3 × severity %4 × change %5</source>
            <translation>スコア %1 = 説明範囲 %2 × 発生順 %3 × 重大度 %4 × 変更 %5</translation>
            <source>for %1, since %2</source>
            <translation>%1 継続、%2 から</translation>
            <source>What may lie behind it:</source>
            <translation>考えられる原因:</translation>
            <source>What would refute this:</source>
            <translation>これを否定する事実:</translation>
        <name>yagura::Findings</name>
            <source>{target} connections exhausted</source>
            <translation>{target} 接続枯渇</translation>
            <source>{value} of {limit} ordinary places in use</source>
            <translation>一般枠 {limit} のうち {value} を使用中</translation>
            <source>{target} idle in transaction</source>
            <translation>{target} トランザクション放置</translation>
            <source>oldest open transaction idles for {value}</source>
            <translation>最長の放置時間 {value}</translation>
            <source>{target} long query</source>
            <translation>{target} 長時間クエリ</translation>
            <source>longest running for {value}</source>
            <translation>最長の実行時間 {value}</translation>
            <source>{target} sessions blocked</source>
            <translation>{target} セッション待機</translation>
            <source>{value} wait for a lock</source>
            <translation>{value}件がロック待ち</translation>
            <source>{target} lock wait</source>
            <translation>{target} ロック待ち</translation>
            <source>longest wait {value}</source>
            <translation>最長の待ち時間 {value}</translation>
            <source>{target} lock table filling</source>
            <translation>{target} ロック表の逼迫</translation>
            <source>{value} of {limit} locks held</source>
            <translation>ロック {limit} のうち {value} を保持</translation>
            <source>{target} replica {object} behind</source>
            <translation>{target} レプリカ {object} の遅延</translation>
            <source>{value} not yet replayed</source>
            <translation>未再生 {value}</translation>
            <source>replay {value} late</source>
            <translation>再生の遅れ {value}</translation>
            <source>{target} replay behind</source>
            <translation>{target} 再生の遅延</translation>
            <source>{value} behind its primary</source>
            <translation>プライマリから {value} 遅れ</translation>
            <source>{target} replay paused</source>
            <translation>{target} 再生の一時停止</translation>
            <source>reads grow older until it goes on</source>
            <translation>再開まで読み取り結果が古くなり続けます</translation>
            <source>{target} slot {object} inactive</source>
            <translation>{target} スロット {object} 非稼働</translation>
            <source>for {value}; WAL is kept for it</source>
            <translation>{value} 継続。WAL が保持されています</translation>
            <source>{target} slot {object} retains WAL</source>
            <translation>{target} スロット {object} が WAL を保持</translation>
            <source>{value} kept on disk</source>
            <translation>ディスク上に {value} を保持</translation>
            <source>{target} slot {object} loses WAL</source>
            <translation>{target} スロット {object} の WAL 喪失</translation>
            <source>its replica may have to be rebuilt</source>
            <translation>レプリカの再構築が必要になる可能性があります</translation>
            <source>{target} transaction ids run out</source>
            <translation>{target} トランザクション ID の枯渇</translation>
            <source>{object} at {value} of wraparound</source>
            <translation>{object} は周回上限の {value}</translation>
            <source>{target} deadlocks</source>
            <translation>{target} デッドロック</translation>
            <source>{value}</source>
            <translation>{value}</translation>
            <source>{target} many rollbacks</source>
            <translation>{target} ロールバック多発</translation>
            <source>{value} of transactions roll back</source>
            <translation>トランザクションの {value} がロールバック</translation>
            <source>{target} checkpoints late</source>
            <translation>{target} チェックポイントの遅れ</translation>
            <source>the last one is {value} of its interval old</source>
            <translation>前回から間隔の {value} 倍が経過</translation>
            <source>{target} WAL archiving fails</source>
            <translation>{target} WAL アーカイブ失敗</translation>
            <source>for {value}</source>
            <translation>{value} 継続</translation>
            <source>{target} changed its role</source>
            <translation>{target} 役割の切り替わり</translation>
            <source>primary and standby changed places</source>
            <translation>プライマリとスタンバイが入れ替わりました</translation>
            <source>{target} {object} filling up</source>
            <translation>{target} {object} 容量不足</translation>
            <source>{value} used</source>
            <translation>使用率 {value}</translation>
            <source>{target} {object} out of inodes</source>
            <translation>{target} {object} inode 不足</translation>
            <source>{value} of inodes used</source>
            <translation>inode 使用率 {value}</translation>
            <source>{target} {object} became read-only</source>
            <translation>{target} {object} 読み取り専用化</translation>
            <source>writes fail</source>
            <translation>書き込みが失敗します</translation>
            <source>{target} {object} device error</source>
            <translation>{target} {object} デバイスエラー</translation>
            <source>the kernel cannot read it</source>
            <translation>カーネルが読み取れません</translation>
            <source>{target} {object} hangs</source>
            <translation>{target} {object} 応答停止</translation>
            <source>it does not answer; programs that touch it hang, too</source>
            <translation>応答がなく、触れたプログラムも停止します</translation>
            <source>{target} {object} busy</source>
            <translation>{target} {object} 高負荷</translation>
            <source>I/O {value} of the time</source>
            <translation>I/O 使用率 {value}</translation>
            <source>{target} {object} reads slowly</source>
            <translation>{target} {object} 読み取り遅延</translation>
            <source>{value} per read</source>
            <translation>1回の読み取りに {value}</translation>
            <source>{target} {object} writes slowly</source>
            <translation>{target} {object} 書き込み遅延</translation>
            <source>{value} per write</source>
            <translation>1回の書き込みに {value}</translation>
            <source>{target} load high</source>
            <translation>{target} 高負荷</translation>
            <source>{value} per core</source>
            <translation>コアあたり {value}</translation>
            <source>{target} memory short</source>
            <translation>{target} メモリ不足</translation>
            <source>{value} available</source>
            <translation>利用可能 {value}</translation>
            <source>{target} waits for I/O</source>
            <translation>{target} I/O 待ち</translation>
            <source>{value} of CPU time</source>
            <translation>CPU 時間の {value}</translation>
            <source>{target} memory pressure</source>
            <translation>{target} メモリ圧迫</translation>
            <source>all work stalls {value} of the time</source>
            <translation>全処理の停止時間 {value}</translation>
            <source>{target} TCP retransmits</source>
            <translation>{target} TCP 再送</translation>
            <source>{value} of segments sent again</source>
            <translation>セグメントの {value} を再送</translation>
            <source>{target} {object} errors</source>
            <translation>{target} {object} エラー</translation>
            <source>{object} has no consumers</source>
            <translation>{object} コンシューマー不在</translation>
            <source>{value} messages wait</source>
            <translation>{value}件が待機中</translation>
            <source>{object} backlog</source>
            <translation>{object} 滞留</translation>
            <source>{value} messages ready</source>
            <translation>{value}件が配信待ち</translation>
            <source>{object} unacknowledged</source>
            <translation>{object} 未確認</translation>
            <source>{value} delivered but not confirmed</source>
            <translation>{value}件が配信済み・未確認</translation>
            <source>{object} oldest message waits</source>
            <translation>{object} 最古のメッセージが待機</translation>
            <source>{object} dead letters grow</source>
            <translation>{object} 配信不能の増加</translation>
            <source>{object} unhealthy</source>
            <translation>{object} 異常</translation>
            <source>the broker says it is down, crashed or in the minority</source>
            <translation>停止・異常終了・少数派のいずれかとブローカーが報告</translation>
            <source>{target} memory alarm</source>
            <translation>{target} メモリアラーム</translation>
            <source>publishers are blocked on every node, consumers go on</source>
            <translation>全ノードで送信が停止、受信は継続</translation>
            <source>{target} disk alarm</source>
            <translation>{target} ディスクアラーム</translation>
            <source>{target} network partition</source>
            <translation>{target} ネットワーク分断</translation>
            <source>{object} is cut off from {value} nodes</source>
            <translation>{object} は {value} ノードから分断</translation>
            <source>{target} node down</source>
            <translation>{target} ノード停止</translation>
            <source>{object} is not running</source>
            <translation>{object} が稼働していません</translation>
            <source>{target} memory near its limit</source>
            <translation>{target} メモリ上限に接近</translation>
            <source>{object} at {value} of the watermark</source>
            <translation>{object} は上限の {value}</translation>
            <source>{target} disk near its limit</source>
            <translation>{target} ディスク下限に接近</translation>
            <source>{object}: {value} free</source>
            <translation>{object}: 空き {value}</translation>
            <source>{target} file descriptors short</source>
            <translation>{target} ファイル記述子不足</translation>
            <source>{object} at {value}</source>
            <translation>{object}: {value}</translation>
            <source>{target} unroutable messages</source>
            <translation>{target} 宛先不明メッセージ</translation>
            <source>{target} unreachable</source>
            <translation>{target} 到達不能</translation>
            <source>{failure}</source>
            <translation>{failure}</translation>
            <source>{target} cannot be seen</source>
            <translation>{target} 確認不能</translation>
            <source>{target} {object} will be full</source>
            <translation>{target} {object} が満杯になる見込み</translation>
            <source>in {value} at the earliest, at the present growth</source>
            <translation>今の増え方では、早ければ {value} 後</translation>
            <source>{target} {object} inodes will run out</source>
            <translation>{target} {object} の inode が尽きる見込み</translation>
            <source>{target} fails its check</source>
            <translation>{target} の確認が失敗</translation>
            <source>it answers, and not as it should</source>
            <translation>応答はあるが、期待どおりではない</translation>
            <source>{target} answers slowly</source>
            <translation>{target} の応答が遅い</translation>
            <source>{value} per check</source>
            <translation>確認 1 回に {value}</translation>
            <source>{target} fails now and then</source>
            <translation>{target} がときどき失敗</translation>
            <source>{value} of the checks of five minutes</source>
            <translation>直近 5 分の確認の {value}</translation>
            <source>{target} {object} malformed JSON</source>
            <translation>{target} {object} に形式不正の JSON</translation>
            <source>{value} of {limit} looked at</source>
            <translation>調べた {limit} 件中 {value} 件</translation>
            <source>{object} malformed messages suspected</source>
            <translation>{object} に形式不正のメッセージの疑い</translation>
            <source>{value} of deliveries are repeated</source>
            <translation>配送の {value} が再配送</translation>
        <name>yagura::FirstRunPage</name>
            <source>Yagura watches your databases, nodes and message brokers, and says what is wrong, since when, and why.</source>
            <translation>Yagura はデータベース・ノード・メッセージブローカーを見張り、何が、いつから、なぜ起きているかを示します。</translation>
            <source>There is no configuration yet at</source>
            <translation>設定ファイルがまだありません:</translation>
            <source>Add a target</source>
            <translation>対象を追加</translation>
            <source>Open a configuration file</source>
            <translation>設定ファイルを開く</translation>
            <source>Configuration (*.yaml *.yml);;All files (*)</source>
            <translation>設定 (*.yaml *.yml);;すべてのファイル (*)</translation>
        <name>yagura::Forecast</name>
            <source>it has no fixed size</source>
            <translation>大きさが決まっていない</translation>
            <source>not watched long enough</source>
            <translation>観測時間が足りない</translation>
            <source>grows steadily</source>
            <translation>一定の速さで増加</translation>
            <source>grows in bursts</source>
            <translation>断続的に急増</translation>
            <source>is emptied now and then</source>
            <translation>ときどき空けられる</translation>
            <source>not filling</source>
            <translation>増えていない</translation>
            <source>in %1</source>
            <translation>%1 後</translation>
        <name>yagura::Formats</name>
            <source>%1/s</source>
            <translation>%1 /秒</translation>
            <source>%1/min</source>
            <translation>%1 /分</translation>
            <source>%1/h</source>
            <translation>%1 /時</translation>
            <source>%1 d</source>
            <translation>%1日</translation>
            <source>%1 h</source>
            <translation>%1時間</translation>
            <source>%1 min</source>
            <translation>%1分</translation>
            <source>%1 s</source>
            <translation>%1秒</translation>
            <source>%1 d %2</source>
            <translation>%1日 %2</translation>
            <source>stale %1</source>
            <translation>古い値 %1</translation>
        <name>yagura::GroupDelegate</name>
            <source>ack expired</source>
            <translation>引受の期限切れ</translation>
            <source>ack</source>
            <translation>引受済み</translation>
        <name>yagura::HostFacts</name>
            <source>nothing known of this node now</source>
            <translation>このノードの現状は不明</translation>
            <source>no host metrics here: only its file systems are read</source>
            <translation>ホスト指標なし: ファイルシステムのみ取得</translation>
            <source>CPU busy</source>
            <translation>CPU 使用率</translation>
            <source>I/O wait</source>
            <translation>I/O 待ち</translation>
            <source>load, %1 cores</source>
            <translation>負荷（%1 コア）</translation>
            <source>memory available</source>
            <translation>利用可能メモリ</translation>
            <source>swap used</source>
            <translation>スワップ使用</translation>
            <source>pressure</source>
            <translation>圧迫</translation>
            <source>TCP sent again</source>
            <translation>TCP 再送</translation>
        <name>yagura::IdentityFields</name>
            <source>not said</source>
            <translation>指定なし</translation>
            <source>Environment</source>
            <translation>環境</translation>
            <source>Asked every</source>
            <translation>取得間隔</translation>
        <name>yagura::Impact</name>
            <source>weight %1</source>
            <translation>重み %1</translation>
            <source>needs nothing</source>
            <translation>必要とするものなし</translation>
            <source>needs</source>
            <source>(can do without)</source>
            <translation>（なくても動く）</translation>
            <source>(one of several)</source>
            <translation>（いくつかのうちの一つ）</translation>
            <source>probable causes now</source>
            <translation>現在の推定原因</translation>
            <source>nothing wrong is known now</source>
            <translation>現在、異常は見つかっていません</translation>
            <source>if it fails, these fail</source>
            <translation>止まると、次も止まる</translation>
            <source>if it fails, these get worse</source>
            <translation>止まると、次の動作が低下する</translation>
            <source>if it fails, these lose a spare</source>
            <translation>止まると、次が予備を失う</translation>
            <source>if it fails, nothing else does</source>
            <translation>止まっても、ほかには及ばない</translation>
            <source>nothing fails by a single failure</source>
            <translation>単一障害点はありません</translation>
            <source>%n function(s) fail(s)</source>
                <numerusform>業務機能 %n 件が止まる</numerusform>
            <source>%n service(s) fail(s)</source>
                <numerusform>サービス %n 件が止まる</numerusform>
            <source>Nothing is called %1.</source>
            <translation>%1 という名前のものはありません。</translation>
            <source>Did you mean %1?</source>
            <translation>%1 のことですか。</translation>
            <source>No services: and functions: are configured, so nothing is known of impact.</source>
            <translation>services: と functions: が設定されていないため、影響範囲は分かりません。</translation>
        <name>yagura::ImpactMap</name>
            <source>failing part plus one hop · %1 of %2 nodes</source>
            <translation>障害箇所とその隣 · 全 %2 件中 %1 件</translation>
            <source>nothing fails · functions and what they need · %1 of %2 nodes</source>
            <translation>停止なし · 業務機能とその依存先 · 全 %2 件中 %1 件</translation>
            <source>everything · %1 of %2 nodes</source>
            <translation>すべて · 全 %2 件中 %1 件</translation>
            <source>, the worst ones</source>
            <translation>、悪いものから</translation>
            <source>Hosts</source>
            <translation>ホスト</translation>
            <source>Data and brokers</source>
            <translation>データとブローカー</translation>
            <source>Services</source>
            <source>Entry</source>
            <translation>入口</translation>
            <source>Users</source>
            <translation>利用者</translation>
            <source>Host</source>
            <source>Data</source>
            <translation>データ</translation>
            <source>Service</source>
            <source>normal</source>
            <source>at risk, not yet</source>
            <translation>影響のおそれ</translation>
            <source>carries a symptom</source>
            <translation>症状が伝わる</translation>
            <source>carries the failure</source>
            <translation>障害が伝わる</translation>
            <source>not seen</source>
            <translation>確認できない</translation>
            <source>suffers from %1</source>
            <translation>%1 の影響で低下</translation>
            <source>fails</source>
            <translation>停止</translation>
            <source>fails with %1</source>
            <translation>%1 とともに停止</translation>
            <source>%1 of %2 functions</source>
            <translation>業務機能 %2 件中 %1 件</translation>
            <source>%1 of %2 services</source>
            <translation>サービス %2 件中 %1 件</translation>
            <source>hard</source>
            <translation>必須</translation>
            <source>soft</source>
            <translation>任意</translation>
            <source>has a spare</source>
            <translation>予備あり</translation>
            <source>keeps working</source>
            <translation>動き続ける</translation>
            <source>gets worse</source>
            <source>one spare less</source>
            <translation>予備が減る</translation>
        <name>yagura::ImpactPage</name>
            <source>No services are configured.

With services: and functions: in the configuration, this page shows who stands on whom, what a failure reaches, and what has no second.</source>
        <translation>サービスが設定されていません。

設定に services: と functions: を書くと、何が何に依存し、障害がどこまで及び、どこに予備がないかをこのページに示します。</translation>
    </message>
    <message>
        <source>Arranged without Graphviz, which is not installed.</source>
        <translation>Graphviz がないため、Yagura が配置しました。</translation>
        <source>Arranged without Graphviz: too many nodes for it.</source>
        <translation>件数が多いため、Graphviz を使わずに配置しました。</translation>
        <source>Arranged without Graphviz, which took too long.</source>
        <translation>Graphviz に時間がかかりすぎたため、Yagura が配置しました。</translation>
        <source>Arranged without Graphviz, which failed.</source>
        <translation>Graphviz が失敗したため、Yagura が配置しました。</translation>
        <source>Impact</source>
        <translation>影響範囲</translation>
        <source>Impact, as a table</source>
        <translation>影響範囲（表）</translation>
        <source>table</source>
        <translation>表</translation>
        <source>Reached from the selected node</source>
        <translation>選択した項目から影響が及ぶ先</translation>
        <source>Nothing stands on it.</source>
        <translation>これに依存するものはありません。</translation>
        <source>Reached</source>
        <translation>影響先</translation>
        <source>Reached from %1</source>
        <translation>%1 から影響が及ぶ先</translation>
        <source>Clients were observed at work on targets: o shows them, to be adopted as services.</source>
        <translation>対象を使っているクライアントが観測されています。o で表示し、サービスとして取り込めます。</translation>
        <source>whole</source>
        <translation>全体</translation>
        <source>observed</source>
        <translation>観測</translation>
        <source>%1 is taken out again.</source>
        <translation>%1 を構成から外しました。</translation>
        <source>observed %1</source>
        <translation>観測 %1</translation>
        <source>%1 is adopted.</source>
        <translation>%1 を構成に取り込みました。</translation>
        <source>Open its page</source>
        <translation>ページを開く</translation>
        <source>Adopt into configuration: %1…</source>
        <translation>構成に取り込む: %1…</translation>
        <source>Take out of configuration: %1</source>
        <translation>構成から外す: %1</translation>
</context>
<context>
    <name>yagura::ImpactSide</name>
        <source>What if this fails</source>
        <translation>これが止まると</translation>
        <source>No service and no function stands on it.</source>
        <translation>これに依存するサービスも業務機能もありません。</translation>
        <source>Lines</source>
        <translation>線の意味</translation>
    <name>yagura::Info</name>
        <source>there (an entry that is missing and a locked keychain look the same)</source>
        <translation>利用可能（項目の欠如とロックは区別できません）</translation>
        <source>not there: %1 %2</source>
        <translation>利用不可: %1 %2</translation>
        <source>system</source>
        <translation>システム</translation>
        <source>configuration</source>
        <translation>設定</translation>
        <source>files read</source>
        <translation>読み込んだファイル</translation>
        <source>written by the desktop</source>
        <translation>デスクトップが書くファイル</translation>
        <source>state</source>
        <translation>状態</translation>
        <source>mount reader</source>
        <translation>マウント読み取り</translation>
        <source>Qt plug-ins</source>
        <translation>Qt プラグイン</translation>
        <source>Qt translations</source>
        <translation>Qt 翻訳</translation>
        <source>text font</source>
        <translation>本文フォント</translation>
        <source>code font</source>
        <translation>コードフォント</translation>
        <source>platform plug-in</source>
        <translation>画面プラグイン</translation>
        <source>targets</source>
        <translation>対象</translation>
        <source>rules</source>
        <translation>規則</translation>
        <source>keychain</source>
        <translation>キーチェーン</translation>
    <name>yagura::Json</name>
        <source>unexpected character</source>
        <translation>ここに来られない文字</translation>
        <source>the wrong kind of closing bracket</source>
        <translation>閉じ括弧の種類違い</translation>
        <source>a comma before the closing bracket</source>
        <translation>閉じ括弧の前の余分なコンマ</translation>
        <source>a comma is missing</source>
        <translation>コンマの欠落</translation>
        <source>a colon is missing after the key</source>
        <translation>キーの後のコロンの欠落</translation>
        <source>a key without quotes</source>
        <translation>引用符のないキー</translation>
        <source>single quotes</source>
        <translation>一重引用符</translation>
        <source>a comment</source>
        <translation>コメント</translation>
        <source>a word that is not true, false or null</source>
        <translation>true・false・null 以外の語</translation>
        <source>NaN or Infinity, which JSON does not have</source>
        <translation>JSON にない NaN または Infinity</translation>
        <source>a number that is not written as JSON writes them</source>
        <translation>JSON の書き方ではない数</translation>
        <source>an escape that JSON does not have</source>
        <translation>JSON にないエスケープ</translation>
        <source>a raw control character; where it is a line break, a quote may be missing</source>
        <translation>生の制御文字（改行なら、引用符の閉じ忘れかもしれない）</translation>
        <source>a zero byte</source>
        <translation>ゼロバイト</translation>
        <source>bytes that are not UTF-8</source>
        <translation>UTF-8 ではないバイト</translation>
        <source>something follows the value</source>
        <translation>値の後に余分なもの</translation>
        <source>the text breaks off</source>
        <translation>途中で終わっている</translation>
        <source>there is nothing</source>
        <translation>何も書かれていない</translation>
        <source>a value</source>
        <translation>値</translation>
        <source>a key in double quotes</source>
        <translation>二重引用符のキー</translation>
        <source>the end</source>
        <translation>終わり</translation>
        <source>a character of the string</source>
        <translation>文字列の文字</translation>
        <source>a hex digit</source>
        <translation>16 進数字</translation>
        <source>the rest of a UTF-8 character</source>
        <translation>UTF-8 文字の続き</translation>
        <source>a digit</source>
        <translation>数字</translation>
        <source>the rest of true, false or null</source>
        <translation>true・false・null の続き</translation>
        <source>a byte order mark</source>
        <translation>バイト順マーク（BOM）</translation>
        <source>the same key again in one object</source>
        <translation>同じオブジェクト内のキーの重複</translation>
        <source>half of a surrogate pair</source>
        <translation>サロゲートペアの片割れ</translation>
        <source>an integer beyond 2^53</source>
        <translation>2^53 を超える整数</translation>
        <source>a number that a double cannot hold</source>
        <translation>倍精度浮動小数で表せない数</translation>
        <source>a bracket more than 512 levels deep</source>
        <translation>512 段より深い括弧</translation>
        <source>{some} or {last}</source>
        <translation>{some}または{last}</translation>
        <source>line {line}, column {column} (byte {byte}): {what}; expected {expected} at {path}</source>
        <translation>{line} 行 {column} 桁（{byte} バイト目）: {what}。{path} で期待されるもの: {expected}</translation>
        <source>{count} × {what}, first at byte {byte}</source>
        <translation>{what} {count} 件（最初は {byte} バイト目）</translation>
        <source>valid</source>
        <translation>正しい</translation>
        <source>malformed</source>
        <translation>形式不正</translation>
        <source>cannot judge</source>
        <translation>判定できない</translation>
        <source>not JSON</source>
        <translation>JSON ではない</translation>
    <name>yagura::JsonCheck</name>
        <source>standard input</source>
        <translation>標準入力</translation>
        <source>cannot be read: %1</source>
        <translation>読めません: %1</translation>
        <source>note: %1</source>
        <translation>注意: %1</translation>
        <source>note: too many keys to look for every duplicate</source>
        <translation>注意: キーが多すぎるため、重複をすべては調べていません</translation>
    <name>yagura::LadderPanel</name>
        <source>%1 ago</source>
        <translation>%1前</translation>
        <source>as %1 · %2</source>
        <translation>%1 として · %2</translation>
        <source>Connect ladder</source>
        <translation>接続段階</translation>
    <name>yagura::LadderView</name>
        <source>Not walked yet.</source>
        <translation>未測定。</translation>
    <name>yagura::LineLegend</name>
        <source>can do without it</source>
        <translation>なくても動く</translation>
        <source>observed, carries nothing</source>
        <translation>観測（影響は伝えない）</translation>
        <source>shares it, inferred</source>
        <translation>共有（推定）</translation>
    <name>yagura::LocalFields</name>
        <source>CPU, memory, network and processes, too</source>
        <translation>CPU・メモリ・ネットワーク・プロセスも取得</translation>
        <source>This machine</source>
        <translation>このマシン</translation>
        <source>Only these mounts</source>
        <translation>このマウントのみ</translation>
        <source>One pattern a line; none means every real file system.</source>
        <translation>1行に1パターン。空欄なら実在するすべてのファイルシステム。</translation>
        <source>Without these</source>
        <translation>これらを除く</translation>
    <name>yagura::LockPanel</name>
        <source>Lock tree</source>
        <translation>ロックツリー</translation>
        <source>copy</source>
        <translation>コピー</translation>
        <source>Copy the chain as text</source>
        <translation>連鎖をテキストでコピー</translation>
        <source>No session waits for a lock.</source>
        <translation>ロック待ちのセッションはありません。</translation>
        <source>Not known.</source>
        <translation>不明です。</translation>
    <name>yagura::MainWindow</name>
        <source>Menu</source>
        <translation>メニュー</translation>
        <source>page</source>
        <translation>ページ</translation>
        <source>Poll now</source>
        <translation>今すぐ取得</translation>
        <source>Go on polling</source>
        <translation>取得を再開</translation>
        <source>Pause polling</source>
        <translation>取得を一時停止</translation>
        <source>Space</source>
        <translation>Space</translation>
        <source>Keys</source>
        <translation>キー操作</translation>
        <source>Yagura — polling is paused</source>
        <translation>Yagura — 取得を一時停止中</translation>
        <source>Why: the selected problem…</source>
        <translation>理由: 選択中の問題…</translation>
        <source>Why not: %1…</source>
        <translation>なぜ検知されないか: %1…</translation>
        <source>Ctrl+K  go to a target, a page, a command
        </message>
        <message>
            <source>Arranged without Graphviz, which is not installed.</source>
            <translation>Graphviz がないため、Yagura が配置しました。</translation>
            <source>Arranged without Graphviz: too many nodes for it.</source>
            <translation>件数が多いため、Graphviz を使わずに配置しました。</translation>
            <source>Arranged without Graphviz, which took too long.</source>
            <translation>Graphviz に時間がかかりすぎたため、Yagura が配置しました。</translation>
            <source>Arranged without Graphviz, which failed.</source>
            <translation>Graphviz が失敗したため、Yagura が配置しました。</translation>
            <source>Impact</source>
            <translation>影響範囲</translation>
            <source>Impact, as a table</source>
            <translation>影響範囲（表）</translation>
            <source>table</source>
            <translation>表</translation>
            <source>all</source>
            <translation>すべて</translation>
            <source>Reached from the selected node</source>
            <translation>選択した項目から影響が及ぶ先</translation>
            <source>Nothing stands on it.</source>
            <translation>これに依存するものはありません。</translation>
            <source>Reached</source>
            <translation>影響先</translation>
            <source>Reached from %1</source>
            <translation>%1 から影響が及ぶ先</translation>
    </context>
    <context>
        <name>yagura::ImpactSide</name>
            <source>What if this fails</source>
            <translation>これが止まると</translation>
            <source>No service and no function stands on it.</source>
            <translation>これに依存するサービスも業務機能もありません。</translation>
            <source>Lines</source>
            <translation>線の意味</translation>
        <name>yagura::Info</name>
            <source>there (an entry that is missing and a locked keychain look the same)</source>
            <translation>利用可能（項目の欠如とロックは区別できません）</translation>
            <source>not there: %1 %2</source>
            <translation>利用不可: %1 %2</translation>
            <source>system</source>
            <translation>システム</translation>
            <source>configuration</source>
            <translation>設定</translation>
            <source>files read</source>
            <translation>読み込んだファイル</translation>
            <source>written by the desktop</source>
            <translation>デスクトップが書くファイル</translation>
            <source>state</source>
            <translation>状態</translation>
            <source>mount reader</source>
            <translation>マウント読み取り</translation>
            <source>Qt plug-ins</source>
            <translation>Qt プラグイン</translation>
            <source>Qt translations</source>
            <translation>Qt 翻訳</translation>
            <source>text font</source>
            <translation>本文フォント</translation>
            <source>code font</source>
            <translation>コードフォント</translation>
            <source>platform plug-in</source>
            <translation>画面プラグイン</translation>
            <source>targets</source>
            <translation>対象</translation>
            <source>rules</source>
            <translation>規則</translation>
            <source>keychain</source>
            <translation>キーチェーン</translation>
            <source>record</source>
            <translation>障害の記録</translation>
        <name>yagura::Json</name>
            <source>unexpected character</source>
            <translation>ここに来られない文字</translation>
            <source>the wrong kind of closing bracket</source>
            <translation>閉じ括弧の種類違い</translation>
            <source>a comma before the closing bracket</source>
            <translation>閉じ括弧の前の余分なコンマ</translation>
            <source>a comma is missing</source>
            <translation>コンマの欠落</translation>
            <source>a colon is missing after the key</source>
            <translation>キーの後のコロンの欠落</translation>
            <source>a key without quotes</source>
            <translation>引用符のないキー</translation>
            <source>single quotes</source>
            <translation>一重引用符</translation>
            <source>a comment</source>
            <translation>コメント</translation>
            <source>a word that is not true, false or null</source>
            <translation>true・false・null 以外の語</translation>
            <source>NaN or Infinity, which JSON does not have</source>
            <translation>JSON にない NaN または Infinity</translation>
            <source>a number that is not written as JSON writes them</source>
            <translation>JSON の書き方ではない数</translation>
            <source>an escape that JSON does not have</source>
            <translation>JSON にないエスケープ</translation>
            <source>a raw control character; where it is a line break, a quote may be missing</source>
            <translation>生の制御文字（改行なら、引用符の閉じ忘れかもしれない）</translation>
            <source>a zero byte</source>
            <translation>ゼロバイト</translation>
            <source>bytes that are not UTF-8</source>
            <translation>UTF-8 ではないバイト</translation>
            <source>something follows the value</source>
            <translation>値の後に余分なもの</translation>
            <source>the text breaks off</source>
            <translation>途中で終わっている</translation>
            <source>there is nothing</source>
            <translation>何も書かれていない</translation>
            <source>a value</source>
            <translation>値</translation>
            <source>a key in double quotes</source>
            <translation>二重引用符のキー</translation>
            <source>the end</source>
            <translation>終わり</translation>
            <source>a character of the string</source>
            <translation>文字列の文字</translation>
            <source>a hex digit</source>
            <translation>16 進数字</translation>
            <source>the rest of a UTF-8 character</source>
            <translation>UTF-8 文字の続き</translation>
            <source>a digit</source>
            <translation>数字</translation>
            <source>the rest of true, false or null</source>
            <translation>true・false・null の続き</translation>
            <source>a byte order mark</source>
            <translation>バイト順マーク（BOM）</translation>
            <source>the same key again in one object</source>
            <translation>同じオブジェクト内のキーの重複</translation>
            <source>half of a surrogate pair</source>
            <translation>サロゲートペアの片割れ</translation>
            <source>an integer beyond 2^53</source>
            <translation>2^53 を超える整数</translation>
            <source>a number that a double cannot hold</source>
            <translation>倍精度浮動小数で表せない数</translation>
            <source>a bracket more than 512 levels deep</source>
            <translation>512 段より深い括弧</translation>
            <source>{some} or {last}</source>
            <translation>{some}または{last}</translation>
            <source>line {line}, column {column} (byte {byte}): {what}; expected {expected} at {path}</source>
            <translation>{line} 行 {column} 桁（{byte} バイト目）: {what}。{path} で期待されるもの: {expected}</translation>
            <source>{count} × {what}, first at byte {byte}</source>
            <translation>{what} {count} 件（最初は {byte} バイト目）</translation>
            <source>valid</source>
            <translation>正しい</translation>
            <source>malformed</source>
            <translation>形式不正</translation>
            <source>cannot judge</source>
            <translation>判定できない</translation>
            <source>not JSON</source>
            <translation>JSON ではない</translation>
        <name>yagura::JsonCheck</name>
            <source>standard input</source>
            <translation>標準入力</translation>
            <source>cannot be read: %1</source>
            <translation>読めません: %1</translation>
            <source>note: %1</source>
            <translation>注意: %1</translation>
            <source>note: too many keys to look for every duplicate</source>
            <translation>注意: キーが多すぎるため、重複をすべては調べていません</translation>
        <name>yagura::LadderPanel</name>
            <source>%1 ago</source>
            <translation>%1前</translation>
            <source>as %1 · %2</source>
            <translation>%1 として · %2</translation>
            <source>Connect ladder</source>
            <translation>接続段階</translation>
        <name>yagura::LadderView</name>
            <source>Not walked yet.</source>
            <translation>未測定。</translation>
        <name>yagura::LineLegend</name>
            <source>can do without it</source>
            <translation>なくても動く</translation>
        <name>yagura::LocalFields</name>
            <source>CPU, memory, network and processes, too</source>
            <translation>CPU・メモリ・ネットワーク・プロセスも取得</translation>
            <source>This machine</source>
            <translation>このマシン</translation>
            <source>Only these mounts</source>
            <translation>このマウントのみ</translation>
            <source>One pattern a line; none means every real file system.</source>
            <translation>1行に1パターン。空欄なら実在するすべてのファイルシステム。</translation>
            <source>Without these</source>
            <translation>これらを除く</translation>
        <name>yagura::LockPanel</name>
            <source>Lock tree</source>
            <translation>ロックツリー</translation>
            <source>copy</source>
            <translation>コピー</translation>
            <source>Copy the chain as text</source>
            <translation>連鎖をテキストでコピー</translation>
            <source>No session waits for a lock.</source>
            <translation>ロック待ちのセッションはありません。</translation>
            <source>Not known.</source>
            <translation>不明です。</translation>
        <name>yagura::MainWindow</name>
            <source>Menu</source>
            <translation>メニュー</translation>
            <source>page</source>
            <translation>ページ</translation>
            <source>Poll now</source>
            <translation>今すぐ取得</translation>
            <source>Go on polling</source>
            <translation>取得を再開</translation>
            <source>Pause polling</source>
            <translation>取得を一時停止</translation>
            <source>Space</source>
            <translation>Space</translation>
            <source>Keys</source>
            <translation>キー操作</translation>
            <source>Yagura — polling is paused</source>
            <translation>Yagura — 取得を一時停止中</translation>
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
        <source>None among those looked at.</source>
        <translation>調べた中にはありません。</translation>
        <source>of an older look</source>
        <translation>以前に調べた結果</translation>
        <source>Malformed messages and schema violations</source>
        <translation>形式不正とスキーマ違反のメッセージ</translation>
    <name>yagura::MapView</name>
        <source>probable cause</source>
        <translation>推定原因</translation>
        <source>Impact map</source>
        <translation>影響範囲の図</translation>
    <name>yagura::Mark</name>
        <source>A mark needs a text.</source>
        <translation>印には文が必要です。</translation>
        <source>The text of a mark has at most %1 characters.</source>
        <translation>印の文は %1 文字以内です。</translation>
        <source>The text of a mark is one line without control characters.</source>
        <translation>印の文は、制御文字を含まない一行で書いてください。</translation>
        <source>Nothing is called %1.</source>
        <translation>%1 という名前のものはありません。</translation>
        <source>Did you mean %1?</source>
        <translation>%1 のことですか。</translation>
        <source>The mark was not written: no space is left for %1.</source>
        <translation>印を書けませんでした: %1 の空き容量がありません。</translation>
        <source>The mark was not written: %1 may not be written.</source>
        <translation>印を書けませんでした: %1 への書き込みが許されていません。</translation>
        <source>The mark was not written: another program holds %1.</source>
        <translation>印を書けませんでした: 別のプログラムが %1 を使用中です。</translation>
        <source>The mark was not written to %1: %2</source>
        <translation>%1 に印を書けませんでした: %2</translation>
        <source>Marked.</source>
        <translation>印を付けました。</translation>
    <name>yagura::Marks</name>
        <source>%1 changed (its value is not read)</source>
        <translation>%1 が変更（値は読み取りません）</translation>
        <source>not set</source>
        <translation>未設定</translation>
        <source>none</source>
        <translation>なし</translation>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
        <source>primary</source>
        <translation>プライマリ</translation>
        <source>standby</source>
        <translation>スタンバイ</translation>
        <source>settings changed: %1</source>
        <translation>設定変更: %1</translation>
        <source>queue policies changed: %1</source>
        <translation>キューのポリシー変更: %1</translation>
        <source>restarted</source>
        <translation>再起動</translation>
        <source>%1 restarted</source>
        <translation>%1 が再起動</translation>
        <source>another server answers here</source>
        <translation>別のサーバーが応答</translation>
        <source>role changed: %1 → %2</source>
        <translation>役割の変更: %1 → %2</translation>
        <source>version changed: %1 → %2</source>
        <translation>版の変更: %1 → %2</translation>
        <source>settings</source>
        <translation>設定</translation>
        <source>policy</source>
        <translation>ポリシー</translation>
        <source>another server</source>
        <translation>別のサーバー</translation>
        <source>%1 (marked by %2)</source>
        <translation>%1（%2 が記録）</translation>
    <name>yagura::NodePanel</name>
        <source>nothing</source>
        <source>%n service(s)</source>
            <numerusform>サービス %n 件</numerusform>
        <source>%n function(s)</source>
            <numerusform>業務機能 %n 件</numerusform>
        <source>Redundancy</source>
        <translation>冗長性</translation>
        <source>none, but all can do without</source>
        <translation>なし（どれもなくても動く）</translation>
        <source>others take over</source>
        <translation>ほかが引き継ぐ</translation>
        <source>not for all</source>
        <translation>一部のみ</translation>
        <source>Stands on</source>
        <translation>依存先</translation>
        <source>%n node(s)</source>
            <numerusform>%n 件</numerusform>
        <source>Carries</source>
        <translation>支えるもの</translation>
        <source>and %n more</source>
            <numerusform>ほか %n 件</numerusform>
        <source>Inferred: %1</source>
        <translation>推定: %1</translation>
    <name>yagura::NodeTables</name>
        <source>What fills it and what the node does</source>
        <translation>容量の内訳とノードの動作</translation>
        <source>Growers</source>
        <translation>増加</translation>
        <source>Deleted but open</source>
        <translation>削除済み・使用中</translation>
        <source>Logs</source>
        <translation>ログ</translation>
        <source>Devices</source>
        <translation>デバイス</translation>
        <source>Processes</source>
        <translation>プロセス</translation>
        <source>Interfaces</source>
        <translation>インターフェース</translation>
        <source>Surveyed %1 ago.</source>
        <translation>%1前に調査。</translation>
        <source>Not surveyed yet.</source>
        <translation>未調査。</translation>
        <source>Lower bounds: the walk met its limit.</source>
        <translation>調査が上限に達したため、下限値です。</translation>
        <source>%1 folders or processes could not be read.</source>
        <translation>%1 個のフォルダーまたはプロセスを読めませんでした。</translation>
        <source>Nothing found.</source>
        <translation>該当なし。</translation>
        <source>%1 gives no host metrics.</source>
        <translation>%1 はホスト指標を取得していません。</translation>
        <source>Nothing known.</source>
        <translation>不明。</translation>
        <source>Deleting has not freed their space and will not while they are open: truncate the file through /proc/PID/fd, or let the process close it.</source>
        <translation>削除しても、開かれている間は領域が解放されません。/proc/PID/fd 経由でファイルを切り詰めるか、プロセスに閉じさせてください。</translation>
    <name>yagura::ObservedPanel</name>
        <source>Observed</source>
        <translation>観測</translation>
        <source>Take out of configuration</source>
        <translation>構成から外す</translation>
        <source>Adopt into configuration…</source>
        <translation>構成に取り込む…</translation>
    <name>yagura::OnsetLanes</name>
        <source>left its band</source>
        <translation>正常範囲を外れた</translation>
        <source>crossed its threshold</source>
        <translation>しきい値を超えた</translation>
        <source>since %1</source>
        <translation>%1 から</translation>
        <source>%1 at %2</source>
        <translation>%2 に %1</translation>
        <source>%1: %2, %3 for %4</source>
        <translation>%1: %2、%3、%4 継続</translation>
    <name>yagura::OutageBanner</name>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
        <source>never had a value</source>
        <translation>値の取得実績なし</translation>
        <source>last value %1 ago</source>
        <translation>最後の値は %1前</translation>
        <source>last value %1 ago, no longer shown</source>
        <translation>最後の値は %1前のため非表示</translation>
    <name>yagura::OverviewPage</name>
        <source>Databases</source>
        <translation>データベース</translation>
        <source>Nodes</source>
        <translation>ノード</translation>
        <source>Queues</source>
        <translation>キュー</translation>
        <source>What came first</source>
        <translation>発生順</translation>
        <source>%n later</source>
            <numerusform>その後 %n 件</numerusform>
    <name>yagura::PastPanel</name>
        <source>%1 ago</source>
        <translation>%1前</translation>
        <source>Connections</source>
        <translation>接続</translation>
        <source>Oldest xid horizon</source>
        <translation>最古の xid</translation>
        <source>Commits</source>
        <translation>コミット</translation>
        <source>Found in cache</source>
        <translation>キャッシュ的中率</translation>
        <source>Last checkpoint</source>
        <translation>前回チェックポイント</translation>
        <source>30 min · warns above %1 of %2</source>
        <translation>30分 · %2 中 %1 超で警告</translation>
        <source>30 min</source>
        <translation>30分</translation>
    <name>yagura::PathField</name>
        <source>Choose…</source>
        <translation>選択…</translation>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    <name>yagura::Patterns</name>
        <source>Database does not answer in time</source>
        <translation>データベースが時間内に応答しない</translation>
        <source>Storage runs short or slow</source>
        <translation>ストレージの不足または遅延</translation>
        <source>Messages are not processed</source>
        <translation>メッセージが処理されない</translation>
    <name>yagura::PlainLabel</name>
        <source>Do nothing</source>
        <translation>何もしない</translation>
    <name>yagura::PointsPanel</name>
        <source>Single points of failure</source>
        <translation>単一障害点</translation>
        <source>searching…</source>
        <translation>調査中…</translation>
    <name>yagura::PostgresqlFields</name>
        <source>Connection</source>
        <source>As libpq takes it: key=value pairs, a postgresql:// address, or service=NAME of ~/.pg_service.conf; without a password.</source>
        <translation>libpq の書式: key=value の並び、postgresql:// アドレス、または ~/.pg_service.conf の service=NAME。パスワードは含めません。</translation>
    <name>yagura::QueueDetail</name>
        <source>Coming and going</source>
        <translation>流入と流出</translation>
        <source>Queue</source>
        <source>ready, last 30 min</source>
        <translation>待機・直近30分</translation>
        <source>last 30 min</source>
        <translation>直近30分</translation>
        <source>oldest message unknown: publishers set no timestamp</source>
        <translation>最古のメッセージは不明: 送信側が時刻を設定していません</translation>
        <source>%1, messages ready</source>
        <translation>%1、待機メッセージ</translation>
        <source>%1, messages per second</source>
        <translation>%1、毎秒のメッセージ</translation>
        <source>in</source>
        <translation>流入</translation>
        <source>delivered</source>
        <translation>配信</translation>
        <source>state</source>
        <translation>状態</translation>
        <source>type · virtual host</source>
        <translation>種類 · 仮想ホスト</translation>
        <source>ready · unacknowledged</source>
        <translation>待機 · 未確認</translation>
        <source>drain</source>
        <translation>解消見込み</translation>
        <source>oldest message</source>
        <translation>最古のメッセージ</translation>
        <source>consumers</source>
        <translation>コンシューマー</translation>
        <source>consumers ready to take</source>
        <translation>受信可能な割合</translation>
        <source>redelivered</source>
        <translation>再配信</translation>
        <source>dead letters</source>
        <translation>配信不能</translation>
        <source>acked</source>
        <translation>確認済み</translation>
    <name>yagura::Queues</name>
        <source>not running</source>
        <translation>停止</translation>
        <source>cut off from %1</source>
        <translation>%1 から分断</translation>
        <source>Memory alarm on %1: publishers on every node are blocked, consumers go on.</source>
        <translation>%1 のメモリアラーム: 全ノードで送信が停止、受信は継続。</translation>
        <source>Disk alarm on %1: publishers on every node are blocked, consumers go on.</source>
        <translation>%1 のディスクアラーム: 全ノードで送信が停止、受信は継続。</translation>
        <source>Partition seen by %1: the sides no longer agree about queues and messages.</source>
        <translation>%1 が分断を検知: キューとメッセージの内容が一致しなくなっています。</translation>
        <source>Not running: %1. Queues that live only there cannot be used.</source>
        <translation>停止中: %1。そのノードだけにあるキューは使えません。</translation>
        <source>nobody consumes it</source>
        <translation>受信者なし</translation>
        <source>backlog</source>
        <translation>滞留</translation>
        <source>delivered, not confirmed</source>
        <translation>配信済み・未確認</translation>
        <source>messages wait too long</source>
        <translation>待機が長い</translation>
        <source>the broker says: %1</source>
        <translation>ブローカーの報告: %1</translation>
        <source>dead letters +%1</source>
        <translation>配信不能 +%1</translation>
        <source>no queues</source>
        <translation>キューなし</translation>
        <source>empty</source>
        <translation>空</translation>
        <source>never</source>
        <source>empties in %1</source>
        <translation>%1で解消</translation>
        <source>collects dead letters</source>
        <translation>配信不能の受け皿</translation>
        <source>not all queues read yet</source>
        <translation>全キューは未取得</translation>
        <source>all queues read %1 ago · %2 of %3</source>
        <translation>全キューを %1前に取得 · %3 中 %2</translation>
        <source>queues read %1 ago · stopped at our limit: %2 of %3</source>
        <translation>%1前に取得 · 上限で中断: %3 中 %2</translation>
        <source>memory alarm</source>
        <translation>メモリアラーム</translation>
        <source>disk alarm</source>
        <translation>ディスクアラーム</translation>
        <source>%1:%2, byte %3</source>
        <translation>%1:%2、%3 バイト目</translation>
        <source>not looked at yet</source>
        <translation>まだ調べていません</translation>
        <source>no message was ready {age} ago; nothing was touched</source>
        <translation>{age}前は待機中のメッセージがなく、何にも触れていません</translation>
        <source>looked at {looked} of {ready}, {age} ago; marked redelivered</source>
        <translation>{age}前に {ready} 件中 {looked} 件を調べ、再配送の印が付きました</translation>
        <source>{count} malformed</source>
        <translation>形式不正 {count} 件</translation>
        <source>{count} valid</source>
        <translation>正しい {count} 件</translation>
        <source>{count} cannot be judged</source>
        <translation>判定できない {count} 件</translation>
        <source>{count} not JSON</source>
        <translation>JSON 以外 {count} 件</translation>
        <source>likely producer: nothing sets the malformed messages apart</source>
        <translation>送信元の推定: 形式不正のメッセージだけに共通する特徴はありません</translation>
        <source>likely producer: {with} of {malformed} malformed carry {trait}; of {good} good ones {good_with} do</source>
        <translation>送信元の推定: 形式不正 {malformed} 件中 {with} 件が {trait} を持つ（正しい {good} 件では {good_with} 件）</translation>
        <source>message {number} from the head, {bytes} bytes: {fault}</source>
        <translation>先頭から {number} 件目、{bytes} バイト: {fault}</translation>
        <source>Messages are not looked into. To find malformed JSON, give this target peek: {open}queues: [{queue}], user: NAME{close}; looking marks messages as redelivered.</source>
        <translation>メッセージの中身は調べていません。形式不正の JSON を探すには、この対象に peek: {open}queues: [{queue}], user: NAME{close} を設定してください。調べたメッセージには再配送の印が付きます。</translation>
        <source>malformed</source>
        <translation>形式不正</translation>
        <source>breaks the schema</source>
        <translation>スキーマ違反</translation>
        <source>message %1</source>
        <translation>メッセージ %1</translation>
        <source>{count} of them break the schema</source>
        <translation>うち {count} 件がスキーマ違反</translation>
        <source>{count} of them not held against it</source>
        <translation>うち {count} 件は照合せず</translation>
    <name>yagura::QueuesPage</name>
        <source>No broker is watched.</source>
        <translation>監視中のブローカーはありません。</translation>
        <source>%1 on %2 brokers</source>
        <translation>%2 ブローカーに %1</translation>
    <name>yagura::RabbitmqFields</name>
        <source>Management API</source>
        <translation>管理 API</translation>
        <source>User</source>
        <translation>ユーザー</translation>
        <source>CA file</source>
        <translation>CA ファイル</translation>
        <source>The authority that signed the broker&apos;s certificate, as PEM; empty means those of the system.</source>
        <translation>ブローカー証明書を署名した認証局（PEM）。空欄ならシステムの認証局を使います。</translation>
    <name>yagura::RateMeter</name>
        <source>storm: %n new in 10 min</source>
            <numerusform>警報の嵐: 10 分間に新規 %n 件</numerusform>
        <source>%n new in 10 min</source>
            <numerusform>10 分間に新規 %n 件</numerusform>
        <source>order kept while you are here</source>
        <translation>操作中は順序を保持</translation>
        <source>by component; ends below %1</source>
        <translation>構成要素ごと。%1 件未満で終了</translation>
        <source>storm mode above %1</source>
        <translation>%1 件を超えると嵐モード</translation>
    <name>yagura::Schema</name>
        <source>not of the type {wanted}</source>
        <translation>型が {wanted} でない</translation>
        <source>the member {wanted} is missing</source>
        <translation>メンバー {wanted} がない</translation>
        <source>none of {wanted}</source>
        <translation>{wanted} のいずれでもない</translation>
        <source>not {wanted}</source>
        <translation>{wanted} でない</translation>
        <source>less than {wanted}</source>
        <translation>{wanted} 未満</translation>
        <source>more than {wanted}</source>
        <translation>{wanted} を超える</translation>
        <source>not more than {wanted}</source>
        <translation>{wanted} より大きくない</translation>
        <source>not less than {wanted}</source>
        <translation>{wanted} より小さくない</translation>
        <source>not a multiple of {wanted}</source>
        <translation>{wanted} の倍数でない</translation>
        <source>fewer than {wanted} characters</source>
        <translation>{wanted} 文字未満</translation>
        <source>more than {wanted} characters</source>
        <translation>{wanted} 文字を超える</translation>
        <source>does not fit the pattern {wanted}</source>
        <translation>パターン {wanted} に合わない</translation>
        <source>fewer than {wanted} elements</source>
        <translation>要素が {wanted} 個未満</translation>
        <source>more than {wanted} elements</source>
        <translation>要素が {wanted} 個を超える</translation>
        <source>the same element twice</source>
        <translation>同じ要素が二度ある</translation>
        <source>an element that must be there is missing</source>
        <translation>必要な要素がない</translation>
        <source>more than {wanted} elements of one kind</source>
        <translation>同種の要素が {wanted} 個を超える</translation>
        <source>fewer than {wanted} members</source>
        <translation>メンバーが {wanted} 個未満</translation>
        <source>more than {wanted} members</source>
        <translation>メンバーが {wanted} 個を超える</translation>
        <source>a member that the schema does not know</source>
        <translation>スキーマにないメンバー</translation>
        <source>a key that the schema does not allow</source>
        <translation>スキーマが許さないキー</translation>
        <source>what the schema forbids</source>
        <translation>スキーマが禁じるもの</translation>
        <source>none of the alternatives fits</source>
        <translation>どの選択肢にも合わない</translation>
        <source>not exactly one of the alternatives fits</source>
        <translation>ちょうど一つの選択肢に合わない</translation>
        <source>nothing may stand here</source>
        <translation>ここには何も置けない</translation>
        <source>message {number} from the head, {bytes} bytes: {what} at {path}; schema {rule}</source>
        <translation>先頭から {number} 番目、{bytes} バイト: {path} で{what}。スキーマ {rule}</translation>
        <source>message {number} from the head, {bytes} bytes: {found} at {path}: {what}; schema {rule}</source>
        <translation>先頭から {number} 番目、{bytes} バイト: {path} の {found} は{what}。スキーマ {rule}</translation>
        <source>likely producer: nothing sets those apart that break the schema</source>
        <translation>推定される送信元: スキーマ違反のメッセージを区別する特徴がありません</translation>
        <source>likely producer: {with} of {bad} that break the schema carry {trait}; of {good} that fit {good_with} do</source>
        <translation>推定される送信元: 違反 {bad} 件中 {with} 件に {trait} があり、適合 {good} 件では {good_with} 件</translation>
    <name>yagura::SettingsDialog</name>
        <source>Settings</source>
        <source>Remove a target</source>
        <translation>対象を削除</translation>
        <source>Remove</source>
        <translation>削除</translation>
        <source>Discard</source>
        <translation>破棄</translation>
        <source>Close</source>
        <translation>閉じる</translation>
        <source>Nothing is watched yet. Add the first target.</source>
        <translation>監視対象がまだありません。最初の対象を追加してください。</translation>
        <source>Remove %1 and its password? Nothing changes on the server.</source>
        <translation>%1 とそのパスワードを削除しますか。サーバー側は変わりません。</translation>
        <source>%1 is saved.</source>
        <translation>%1 を保存しました。</translation>
        <source>%1 is removed.</source>
        <translation>%1 を削除しました。</translation>
        <source>Discard what was entered?</source>
        <translation>入力内容を破棄しますか。</translation>
    <name>yagura::Shared</name>
        <source>this machine</source>
        <translation>このマシン</translation>
        <source>host %1</source>
        <translation>ホスト %1</translation>
        <source>%1 on %2</source>
        <comment>file system on node</comment>
        <translation>%2 の %1</translation>
        <source>its address names %1</source>
        <translation>接続先が %1 を指している</translation>
        <source>its host name leads to %1, too</source>
        <translation>ホスト名も %1 に解決される</translation>
        <source>its address %1 is of this machine</source>
        <translation>接続先 %1 はこのマシンのもの</translation>
        <source>it is reached by a socket of this machine</source>
        <translation>このマシンのソケットで接続している</translation>
        <source>it is reached by a socket of this machine, in %1</source>
        <translation>このマシンのソケット（%1）で接続している</translation>
        <source>it watches that machine</source>
        <translation>そのマシンを監視している</translation>
        <source>its data directory is %1</source>
        <translation>データディレクトリが %1</translation>
        <source>it has a tablespace in %1</source>
        <translation>%1 にテーブル空間がある</translation>
        <source>%1 keeps files there: %2</source>
        <translation>%1 がそこにファイルを置いている: %2</translation>
        <source>%1 is there: %2</source>
        <translation>%1 がそこにある: %2</translation>
        <source>%1 runs there: %2</source>
        <translation>%1 がそこで動いている: %2</translation>
        <source>stands on %1: %2</source>
        <translation>%1 の上にある: %2</translation>
    <name>yagura::Signs</name>
        <source>connections in use</source>
        <translation>使用中の接続</translation>
        <source>new connections are refused</source>
        <translation>新しい接続の拒否</translation>
        <source>sessions that wait for a lock</source>
        <translation>ロック待ちのセッション</translation>
        <source>oldest transaction that idles</source>
        <translation>最も古いアイドルトランザクション</translation>
        <source>CPU busy</source>
        <translation>CPU 使用率</translation>
        <source>memory available</source>
        <translation>利用可能メモリ</translation>
        <source>CPU waits for I/O</source>
        <translation>CPU の I/O 待ち</translation>
        <source>disk in use</source>
        <translation>ディスク使用率</translation>
        <source>share of the largest client</source>
        <translation>最大のクライアントの割合</translation>
        <source>share that the largest client leaves idle in transaction</source>
        <translation>最大のクライアントがトランザクション中に放置している割合</translation>
        <source>a new connection fails on the way</source>
        <translation>新しい接続の途中失敗</translation>
        <source>TCP segments sent again</source>
        <translation>TCP の再送</translation>
        <source>longest query</source>
        <translation>最長のクエリ</translation>
        <source>longest wait for a lock</source>
        <translation>最長のロック待ち</translation>
        <source>deadlocks</source>
        <translation>デッドロック</translation>
        <source>places for connections</source>
        <translation>接続の枠</translation>
        <source>space in use</source>
        <translation>使用中の容量</translation>
        <source>inodes in use</source>
        <translation>使用中の inode</translation>
        <source>full at the earliest in</source>
        <translation>最短で満杯になるまで</translation>
        <source>time of a write</source>
        <translation>書き込み時間</translation>
        <source>time of a read</source>
        <translation>読み取り時間</translation>
        <source>deleted files that are still open</source>
        <translation>削除済みで開かれたままのファイル</translation>
        <source>device busy</source>
        <translation>デバイスの使用率</translation>
        <source>became read-only</source>
        <translation>読み取り専用に変化</translation>
        <source>device error</source>
        <translation>デバイスエラー</translation>
        <source>does not answer</source>
        <translation>応答なし</translation>
        <source>messages ready</source>
        <translation>待機中のメッセージ</translation>
        <source>messages without a consumer</source>
        <translation>コンシューマーのないメッセージ</translation>
        <source>messages not confirmed</source>
        <translation>未確認のメッセージ</translation>
        <source>dead letters grow</source>
        <translation>デッドレターの増加</translation>
        <source>malformed messages seen</source>
        <translation>確認された形式不正メッセージ</translation>
        <source>messages delivered again</source>
        <translation>再配送されたメッセージ</translation>
        <source>leaving minus arriving</source>
        <translation>流出と流入の差</translation>
        <source>nodes cut off</source>
        <translation>分断されたノード</translation>
        <source>node runs</source>
        <translation>ノードの稼働</translation>
        <source>queue down or in the minority</source>
        <translation>キューの停止または少数派</translation>
    <name>yagura::Snippet</name>
        <source>Copy</source>
        <translation>コピー</translation>
        <source>Commands to copy</source>
        <translation>コピー用コマンド</translation>
        <source>Copied</source>
        <translation>コピーしました</translation>
    <name>yagura::SourceStrip</name>
        <source>Sources</source>
        <translation>取得元</translation>
        <source>poller starting</source>
        <translation>取得を開始中</translation>
        <source>poller silent for %1</source>
        <translation>取得が %1 停止</translation>
        <source>poller %1 late · %n lost</source>
            <numerusform>収集 %1 遅れ・喪失 %n</numerusform>
        <source>poller %1 late</source>
        <translation>収集 %1 遅れ</translation>
        <source>+%n more</source>
            <numerusform>ほか%n件</numerusform>
    <name>yagura::Sparkline</name>
        <source>last %1</source>
        <translation>最新 %1</translation>
        <source>normal %1–%2</source>
        <translation>平常 %1–%2</translation>
        <source>limit %1</source>
        <translation>上限 %1</translation>
        <source>%n gap(s) without data</source>
            <numerusform>データの欠落 %n箇所</numerusform>
    <name>yagura::StateWords</name>
        <source>OK</source>
        <translation>正常</translation>
        <source>UNKNOWN</source>
        <translation>不明</translation>
        <source>WARN</source>
        <translation>警告</translation>
        <source>CRIT</source>
        <translation>重大</translation>
    <name>yagura::Storage</name>
        <source>no file systems</source>
        <translation>ファイルシステムなし</translation>
        <source>hangs; what touches it hangs, too</source>
        <translation>応答停止。触れたものも停止します</translation>
        <source>no permission to look</source>
        <translation>閲覧権限なし</translation>
        <source>became read-only; writes fail</source>
        <translation>読み取り専用に変化。書き込み失敗</translation>
        <source>filling up</source>
        <translation>容量不足</translation>
        <source>inodes run out</source>
        <translation>inode 不足</translation>
        <source>read-only</source>
        <translation>読み取り専用</translation>
        <source>up</source>
        <source>down</source>
        <translation>切断</translation>
        <source>no permission to read</source>
        <translation>読み取り権限なし</translation>
        <source>rotated</source>
        <translation>あり</translation>
        <source>never rotated</source>
        <source>CPU</source>
        <translation>CPU</translation>
        <source>memory</source>
        <translation>メモリ</translation>
        <source>I/O</source>
        <translation>I/O</translation>
    <name>yagura::SystemWords</name>
        <source>This node</source>
        <translation>このノード</translation>
        <source>A role that may look and nothing else, made once by an administrator in psql:</source>
        <translation>閲覧だけができるロール。管理者が psql で一度だけ作成します:</translation>
        <source>A user that may look and nothing else. Without the permission on a virtual host the broker lists none of its queues; repeat the last line for each.</source>
        <translation>閲覧だけができるユーザー。仮想ホストへの権限がないと、そのキューは一覧に出ません。仮想ホストごとに最後の行を実行してください。</translation>
    <name>yagura::TargetForm</name>
        <source>Test</source>
        <translation>接続試験</translation>
        <source>Cancel</source>
        <translation>キャンセル</translation>
        <source>Save</source>
        <translation>保存</translation>
        <source>New target</source>
        <translation>新しい対象</translation>
        <source>Stands in %1, which a person wrote; change it there.</source>
        <translation>手書きの %1 にあります。そのファイルで変更してください。</translation>
        <source>Saving…</source>
        <translation>保存中…</translation>
    <name>yagura::TargetWords</name>
        <source>not read yet</source>
        <translation>未取得</translation>
    <name>yagura::TargetsList</name>
        <source>kept by the desktop</source>
        <translation>デスクトップで管理</translation>
        <source>Targets</source>
        <translation>対象</translation>
        <source>Add</source>
        <translation>追加</translation>
        <source>Edit</source>
        <translation>編集</translation>
    <name>yagura::Tiles</name>
        <source>idle in transaction</source>
        <translation>トランザクション放置</translation>
        <source>— of which %1</source>
        <translation>うち %1</translation>
        <source>waiting for a lock</source>
        <translation>ロック待ち</translation>
        <source>free for ordinary clients</source>
        <translation>一般枠の空き</translation>
        <source>of %1 connections</source>
        <translation>/ %1 接続</translation>
        <source>free</source>
        <translation>空き</translation>
        <source>inodes used</source>
        <translation>inode 使用率</translation>
        <source>deleted but open</source>
        <source>largest</source>
        <translation>最大の項目</translation>
        <source>used</source>
        <translation>使用</translation>
        <source>Used</source>
        <translation>使用率</translation>
        <source>drain unknown</source>
        <translation>解消見込み不明</translation>
        <source>never empties at this rate</source>
        <translation>この速度では解消せず</translation>
        <source>acknowledged</source>
        <source>unacknowledged</source>
        <translation>未確認</translation>
        <source>ready</source>
        <translation>待機</translation>
        <source>Ready</source>
        <source>ready in all</source>
        <translation>待機合計</translation>
        <source>%1 free</source>
        <translation>空き %1</translation>
    <name>yagura::TimeChart</name>
        <source>Press T for the table.</source>
        <translation>T キーで表を表示します。</translation>
    <name>yagura::TopBar</name>
        <source>source · direct</source>
        <translation>取得元・直接</translation>
        <source>source · daemon</source>
        <translation>取得元・デーモン</translation>
        <source>source · replay</source>
        <translation>取得元・再生</translation>
        <source>Looking for the first time</source>
        <translation>初回の取得中</translation>
        <source>Observe</source>
        <translation>観察</translation>
        <source>Yagura only looks: nothing on a watched system is changed.</source>
        <translation>Yagura は見るだけです。監視対象を変更することはありません。</translation>
        <source>oldest %1</source>
        <translation>最古 %1</translation>
        <source>nothing read yet</source>
        <source>%n not seen</source>
            <numerusform>確認不能 %n件</numerusform>
    <name>yagura::TrialView</name>
        <source>passed</source>
        <translation>成功</translation>
        <source>failed</source>
        <translation>失敗</translation>
        <source>not reached</source>
        <translation>未到達</translation>
        <source>not used</source>
        <translation>未使用</translation>
        <source>Stop waiting</source>
        <translation>待機をやめる</translation>
        <source>Waiting for an answer · %1</source>
        <translation>応答待ち · %1</translation>
        <source>Not waited for. Whether the target answers is not known.</source>
        <translation>待機を中止しました。応答の有無は不明です。</translation>
        <source>The test failed</source>
        <translation>接続試験に失敗</translation>
        <source>It answers</source>
        <translation>応答あり</translation>
        <source>It answers, but not all may be seen</source>
        <translation>応答あり（一部は閲覧不可）</translation>
        <source>version %1</source>
        <translation>バージョン %1</translation>
        <source>Steps of connecting</source>
        <translation>接続の段階</translation>
    <name>yagura::Verdict</name>
        <source>%n critical</source>
            <numerusform>重大 %n件</numerusform>
        <source>%n warning(s)</source>
            <numerusform>警告 %n件</numerusform>
        <source>%n unknown</source>
            <numerusform>不明 %n件</numerusform>
        <source>%1 of %2 sources live</source>
        <translation>取得元 %2 のうち %1 が稼働</translation>
        <source>All normal</source>
        <translation>すべて正常</translation>
        <source>Not everything can be seen</source>
        <translation>確認できないものがあります</translation>
    <name>yagura::Why</name>
        <source>%1 of %2 signs</source>
        <translation>兆候 %2 件中 %1 件</translation>
        <source>%1; missing: %2</source>
        <translation>%1。欠けているもの: %2</translation>
        <source>No pattern is about this.</source>
        <translation>これに当てはまるパターンはありません。</translation>
        <source>Patterns: how near they are, and what is missing</source>
        <translation>パターン: どこまで近いか、何が欠けているか</translation>
        <source>Nothing is known of what may lie behind it.</source>
        <translation>背後にあるものは何もわかっていません。</translation>
        <source>What may lie behind it, likeliest first</source>
        <translation>考えられる原因（可能性の高い順）</translation>
        <source>Nobody watches it any more.</source>
        <translation>もう監視していません。</translation>
        <source>Causes, as the numbers stand now</source>
        <translation>現在の数値から見た原因</translation>
        <source>Why not: %1</source>
        <translation>なぜ検知されないか: %1</translation>
        <source>%1: the problem has cleared</source>
        <translation>%1: 問題は解消しました</translation>
        <source>for %1, since %2</source>
        <translation>%1 間、%2 から</translation>
        <source>Nothing is wrong with it by any rule.</source>
        <translation>どの規則でも異常はありません。</translation>
        <source>%n problem(s) stand(s) on it.</source>
            <numerusform>%n 件の問題が検知されています。</numerusform>
    <name>yagura::WhyDialog</name>
        <source>Why not</source>
        <translation>なぜ検知されないか</translation>
        <source>Why</source>
        <translation>理由</translation>
    <name>yagura::WrongPanel</name>
        <source>What is wrong</source>
        <translation>何が起きているか</translation>
        <source>Lists</source>
        <translation>一覧</translation>
        <source>All, acknowledged, forgotten, chattering</source>
        <translation>すべて・引受済み・期限切れ・ばたつき</translation>
        <source>No finding is like &quot;%1&quot;; %n in all.</source>
            <numerusform>「%1」に当てはまる検知事象はありません（全 %n 件）。</numerusform>
        <source>Nothing. Every source is live and every rule is inside its limits.</source>
        <translation>異常なし。すべての取得元が稼働し、すべての規則が範囲内です。</translation>
        <source>No rule is broken, but not every source can be seen yet.</source>
        <translation>規則違反はありませんが、確認できない取得元があります。</translation>
        <source>Show</source>
        <translation>表示</translation>
        <source>Acknowledge…	a</source>
        <translation>引き受ける…	a</translation>
        <source>Copy	y</source>
        <translation>コピー	y</translation>
        <source>Fold	←</source>
        <translation>折りたたむ	←</translation>
        <source>Unfold	→</source>
        <translation>展開する	→</translation>
        <source>All findings</source>
        <translation>すべての検知事象</translation>
        <source>Acknowledged (%1)</source>
        <translation>引受済み（%1）</translation>
        <source>Forgotten acks (%1)</source>
        <translation>期限切れの引受（%1）</translation>
        <source>Chattering (%1)</source>
        <translation>ばたつき（%1）</translation>
        <source>Why…	w</source>
        <translation>理由…	w</translation>
        </message>
    </context>
    <context>
        <name>yagura::MalformedPanel</name>
        <message>
            <source>Malformed messages</source>
            <translation>形式不正のメッセージ</translation>
            <source>None among those looked at.</source>
            <translation>調べた中にはありません。</translation>
            <source>of an older look</source>
            <translation>以前に調べた結果</translation>
        <name>yagura::MapView</name>
            <source>probable cause</source>
            <translation>推定原因</translation>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>ほか %n 件</numerusform>
            </translation>
            <source>Impact map</source>
            <translation>影響範囲の図</translation>
            <source>needs %1</source>
            <translation>必要とするもの: %1</translation>
            <source>needed by %1</source>
            <translation>必要とされる先: %1</translation>
        <name>yagura::Mark</name>
            <source>A mark needs a text.</source>
            <translation>印には文が必要です。</translation>
            <source>The text of a mark has at most %1 characters.</source>
            <translation>印の文は %1 文字以内です。</translation>
            <source>The text of a mark is one line without control characters.</source>
            <translation>印の文は、制御文字を含まない一行で書いてください。</translation>
            <source>Nothing is called %1.</source>
            <translation>%1 という名前のものはありません。</translation>
            <source>Did you mean %1?</source>
            <translation>%1 のことですか。</translation>
            <source>The mark was not written: no space is left for %1.</source>
            <translation>印を書けませんでした: %1 の空き容量がありません。</translation>
            <source>The mark was not written: %1 may not be written.</source>
            <translation>印を書けませんでした: %1 への書き込みが許されていません。</translation>
            <source>The mark was not written: another program holds %1.</source>
            <translation>印を書けませんでした: 別のプログラムが %1 を使用中です。</translation>
            <source>The mark was not written to %1: %2</source>
            <translation>%1 に印を書けませんでした: %2</translation>
            <source>Marked.</source>
            <translation>印を付けました。</translation>
        <name>yagura::Marks</name>
            <source>%1 changed (its value is not read)</source>
            <translation>%1 が変更（値は読み取りません）</translation>
            <source>not set</source>
            <translation>未設定</translation>
            <source>none</source>
            <translation>なし</translation>
            <source>%1 and %n more</source>
                <numerusform>%1 ほか %n 件</numerusform>
            <source>primary</source>
            <translation>プライマリ</translation>
            <source>standby</source>
            <translation>スタンバイ</translation>
            <source>settings changed: %1</source>
            <translation>設定変更: %1</translation>
            <source>queue policies changed: %1</source>
            <translation>キューのポリシー変更: %1</translation>
            <source>restarted</source>
            <translation>再起動</translation>
            <source>%1 restarted</source>
            <translation>%1 が再起動</translation>
            <source>another server answers here</source>
            <translation>別のサーバーが応答</translation>
            <source>role changed: %1 → %2</source>
            <translation>役割の変更: %1 → %2</translation>
            <source>version changed: %1 → %2</source>
            <translation>版の変更: %1 → %2</translation>
            <source>settings</source>
            <translation>設定</translation>
            <source>policy</source>
            <translation>ポリシー</translation>
            <source>another server</source>
            <translation>別のサーバー</translation>
            <source>%1 (marked by %2)</source>
            <translation>%1（%2 が記録）</translation>
        <name>yagura::NodePanel</name>
            <source>nothing</source>
            <source>%n service(s)</source>
                <numerusform>サービス %n 件</numerusform>
            <source>%n function(s)</source>
                <numerusform>業務機能 %n 件</numerusform>
            <source>Redundancy</source>
            <translation>冗長性</translation>
            <source>none, but all can do without</source>
            <translation>なし（どれもなくても動く）</translation>
            <source>others take over</source>
            <translation>ほかが引き継ぐ</translation>
            <source>not for all</source>
            <translation>一部のみ</translation>
            <source>Stands on</source>
            <translation>依存先</translation>
            <source>%n node(s)</source>
                <numerusform>%n 件</numerusform>
            <source>Carries</source>
            <translation>支えるもの</translation>
        <name>yagura::NodeTables</name>
            <source>What fills it and what the node does</source>
            <translation>容量の内訳とノードの動作</translation>
            <source>Growers</source>
            <translation>増加</translation>
            <source>Deleted but open</source>
            <translation>削除済み・使用中</translation>
            <source>Logs</source>
            <translation>ログ</translation>
            <source>Devices</source>
            <translation>デバイス</translation>
            <source>Processes</source>
            <translation>プロセス</translation>
            <source>Interfaces</source>
            <translation>インターフェース</translation>
            <source>Surveyed %1 ago.</source>
            <translation>%1前に調査。</translation>
            <source>Not surveyed yet.</source>
            <translation>未調査。</translation>
            <source>Lower bounds: the walk met its limit.</source>
            <translation>調査が上限に達したため、下限値です。</translation>
            <source>%1 folders or processes could not be read.</source>
            <translation>%1 個のフォルダーまたはプロセスを読めませんでした。</translation>
            <source>Nothing found.</source>
            <translation>該当なし。</translation>
            <source>%1 gives no host metrics.</source>
            <translation>%1 はホスト指標を取得していません。</translation>
            <source>Nothing known.</source>
            <translation>不明。</translation>
            <source>Deleting has not freed their space and will not while they are open: truncate the file through /proc/PID/fd, or let the process close it.</source>
            <translation>削除しても、開かれている間は領域が解放されません。/proc/PID/fd 経由でファイルを切り詰めるか、プロセスに閉じさせてください。</translation>
        <name>yagura::OnsetLanes</name>
            <source>left its band</source>
            <translation>正常範囲を外れた</translation>
            <source>crossed its threshold</source>
            <translation>しきい値を超えた</translation>
            <source>since %1</source>
            <translation>%1 から</translation>
            <source>%1 at %2</source>
            <translation>%2 に %1</translation>
            <source>%1: %2, %3 for %4</source>
            <translation>%1: %2、%3、%4 継続</translation>
        <name>yagura::OutageBanner</name>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
            <source>never had a value</source>
            <translation>値の取得実績なし</translation>
            <source>last value %1 ago</source>
            <translation>最後の値は %1前</translation>
            <source>last value %1 ago, no longer shown</source>
            <translation>最後の値は %1前のため非表示</translation>
        <name>yagura::OverviewPage</name>
            <source>Databases</source>
            <translation>データベース</translation>
            <source>Nodes</source>
            <translation>ノード</translation>
            <source>Queues</source>
            <translation>キュー</translation>
            <source>What came first</source>
            <translation>発生順</translation>
            <source>%n later</source>
                <numerusform>その後 %n 件</numerusform>
        <name>yagura::PastPanel</name>
            <source>%1 ago</source>
            <translation>%1前</translation>
            <source>Connections</source>
            <translation>接続</translation>
            <source>Oldest xid horizon</source>
            <translation>最古の xid</translation>
            <source>Commits</source>
            <translation>コミット</translation>
            <source>Found in cache</source>
            <translation>キャッシュ的中率</translation>
            <source>Last checkpoint</source>
            <translation>前回チェックポイント</translation>
            <source>30 min · warns above %1 of %2</source>
            <translation>30分 · %2 中 %1 超で警告</translation>
            <source>30 min</source>
            <translation>30分</translation>
        <name>yagura::PathField</name>
            <source>Choose…</source>
            <translation>選択…</translation>
            <source>Choose a file</source>
            <translation>ファイルを選択</translation>
        <name>yagura::PlainLabel</name>
            <source>Do nothing</source>
            <translation>何もしない</translation>
        <name>yagura::PointsPanel</name>
            <source>Single points of failure</source>
            <translation>単一障害点</translation>
            <source>searching…</source>
            <translation>調査中…</translation>
        <name>yagura::PostgresqlFields</name>
            <source>Connection</source>
            <source>As libpq takes it: key=value pairs, a postgresql:// address, or service=NAME of ~/.pg_service.conf; without a password.</source>
            <translation>libpq の書式: key=value の並び、postgresql:// アドレス、または ~/.pg_service.conf の service=NAME。パスワードは含めません。</translation>
        <name>yagura::QueueDetail</name>
            <source>Coming and going</source>
            <translation>流入と流出</translation>
            <source>Queue</source>
            <source>ready, last 30 min</source>
            <translation>待機・直近30分</translation>
            <source>last 30 min</source>
            <translation>直近30分</translation>
            <source>oldest message unknown: publishers set no timestamp</source>
            <translation>最古のメッセージは不明: 送信側が時刻を設定していません</translation>
            <source>%1, messages ready</source>
            <translation>%1、待機メッセージ</translation>
            <source>%1, messages per second</source>
            <translation>%1、毎秒のメッセージ</translation>
            <source>in</source>
            <translation>流入</translation>
            <source>delivered</source>
            <translation>配信</translation>
            <source>state</source>
            <translation>状態</translation>
            <source>type · virtual host</source>
            <translation>種類 · 仮想ホスト</translation>
            <source>ready · unacknowledged</source>
            <translation>待機 · 未確認</translation>
            <source>drain</source>
            <translation>解消見込み</translation>
            <source>oldest message</source>
            <translation>最古のメッセージ</translation>
            <source>consumers</source>
            <translation>コンシューマー</translation>
            <source>consumers ready to take</source>
            <translation>受信可能な割合</translation>
            <source>redelivered</source>
            <translation>再配信</translation>
            <source>dead letters</source>
            <translation>配信不能</translation>
            <source>acked</source>
            <translation>確認済み</translation>
        <name>yagura::Queues</name>
            <source>not running</source>
            <translation>停止</translation>
            <source>cut off from %1</source>
            <translation>%1 から分断</translation>
            <source>Memory alarm on %1: publishers on every node are blocked, consumers go on.</source>
            <translation>%1 のメモリアラーム: 全ノードで送信が停止、受信は継続。</translation>
            <source>Disk alarm on %1: publishers on every node are blocked, consumers go on.</source>
            <translation>%1 のディスクアラーム: 全ノードで送信が停止、受信は継続。</translation>
            <source>Partition seen by %1: the sides no longer agree about queues and messages.</source>
            <translation>%1 が分断を検知: キューとメッセージの内容が一致しなくなっています。</translation>
            <source>Not running: %1. Queues that live only there cannot be used.</source>
            <translation>停止中: %1。そのノードだけにあるキューは使えません。</translation>
            <source>nobody consumes it</source>
            <translation>受信者なし</translation>
            <source>backlog</source>
            <translation>滞留</translation>
            <source>delivered, not confirmed</source>
            <translation>配信済み・未確認</translation>
            <source>messages wait too long</source>
            <translation>待機が長い</translation>
            <source>the broker says: %1</source>
            <translation>ブローカーの報告: %1</translation>
            <source>dead letters +%1</source>
            <translation>配信不能 +%1</translation>
            <source>no queues</source>
            <translation>キューなし</translation>
            <source>empty</source>
            <translation>空</translation>
            <source>never</source>
            <source>empties in %1</source>
            <translation>%1で解消</translation>
            <source>collects dead letters</source>
            <translation>配信不能の受け皿</translation>
            <source>not all queues read yet</source>
            <translation>全キューは未取得</translation>
            <source>all queues read %1 ago · %2 of %3</source>
            <translation>全キューを %1前に取得 · %3 中 %2</translation>
            <source>queues read %1 ago · stopped at our limit: %2 of %3</source>
            <translation>%1前に取得 · 上限で中断: %3 中 %2</translation>
            <source>memory alarm</source>
            <translation>メモリアラーム</translation>
            <source>disk alarm</source>
            <translation>ディスクアラーム</translation>
            <source>%1:%2, byte %3</source>
            <translation>%1:%2、%3 バイト目</translation>
            <source>not looked at yet</source>
            <translation>まだ調べていません</translation>
            <source>no message was ready {age} ago; nothing was touched</source>
            <translation>{age}前は待機中のメッセージがなく、何にも触れていません</translation>
            <source>looked at {looked} of {ready}, {age} ago; marked redelivered</source>
            <translation>{age}前に {ready} 件中 {looked} 件を調べ、再配送の印が付きました</translation>
            <source>{count} malformed</source>
            <translation>形式不正 {count} 件</translation>
            <source>{count} valid</source>
            <translation>正しい {count} 件</translation>
            <source>{count} cannot be judged</source>
            <translation>判定できない {count} 件</translation>
            <source>{count} not JSON</source>
            <translation>JSON 以外 {count} 件</translation>
            <source>likely producer: nothing sets the malformed messages apart</source>
            <translation>送信元の推定: 形式不正のメッセージだけに共通する特徴はありません</translation>
            <source>likely producer: {with} of {malformed} malformed carry {trait}; of {good} good ones {good_with} do</source>
            <translation>送信元の推定: 形式不正 {malformed} 件中 {with} 件が {trait} を持つ（正しい {good} 件では {good_with} 件）</translation>
            <source>message {number} from the head, {bytes} bytes: {fault}</source>
            <translation>先頭から {number} 件目、{bytes} バイト: {fault}</translation>
            <source>Messages are not looked into. To find malformed JSON, give this target peek: {open}queues: [{queue}], user: NAME{close}; looking marks messages as redelivered.</source>
            <translation>メッセージの中身は調べていません。形式不正の JSON を探すには、この対象に peek: {open}queues: [{queue}], user: NAME{close} を設定してください。調べたメッセージには再配送の印が付きます。</translation>
        <name>yagura::QueuesPage</name>
            <source>No broker is watched.</source>
            <translation>監視中のブローカーはありません。</translation>
            <source>%1 on %2 brokers</source>
            <translation>%2 ブローカーに %1</translation>
        <name>yagura::RabbitmqFields</name>
            <source>Management API</source>
            <translation>管理 API</translation>
            <source>User</source>
            <translation>ユーザー</translation>
            <source>CA file</source>
            <translation>CA ファイル</translation>
            <source>The authority that signed the broker's certificate, as PEM; empty means those of the system.</source>
            <translation>ブローカー証明書を署名した認証局（PEM）。空欄ならシステムの認証局を使います。</translation>
        <name>yagura::RateMeter</name>
            <source>storm: %n new in 10 min</source>
                <numerusform>警報の嵐: 10 分間に新規 %n 件</numerusform>
            <source>%n new in 10 min</source>
                <numerusform>10 分間に新規 %n 件</numerusform>
            <source>order kept while you are here</source>
            <translation>操作中は順序を保持</translation>
            <source>by component; ends below %1</source>
            <translation>構成要素ごと。%1 件未満で終了</translation>
            <source>storm mode above %1</source>
            <translation>%1 件を超えると嵐モード</translation>
        <name>yagura::SettingsDialog</name>
            <source>Settings</source>
            <source>Remove a target</source>
            <translation>対象を削除</translation>
            <source>Remove</source>
            <translation>削除</translation>
            <source>Discard</source>
            <translation>破棄</translation>
            <source>Close</source>
            <translation>閉じる</translation>
            <source>Nothing is watched yet. Add the first target.</source>
            <translation>監視対象がまだありません。最初の対象を追加してください。</translation>
            <source>Remove %1 and its password? Nothing changes on the server.</source>
            <translation>%1 とそのパスワードを削除しますか。サーバー側は変わりません。</translation>
            <source>%1 is saved.</source>
            <translation>%1 を保存しました。</translation>
            <source>%1 is removed.</source>
            <translation>%1 を削除しました。</translation>
            <source>Discard what was entered?</source>
            <translation>入力内容を破棄しますか。</translation>
        <name>yagura::Signs</name>
            <source>connections in use</source>
            <translation>使用中の接続</translation>
            <source>new connections are refused</source>
            <translation>新しい接続の拒否</translation>
            <source>sessions that wait for a lock</source>
            <translation>ロック待ちのセッション</translation>
            <source>oldest transaction that idles</source>
            <translation>最も古いアイドルトランザクション</translation>
            <source>CPU busy</source>
            <translation>CPU 使用率</translation>
            <source>memory available</source>
            <translation>利用可能メモリ</translation>
            <source>CPU waits for I/O</source>
            <translation>CPU の I/O 待ち</translation>
            <source>disk in use</source>
            <translation>ディスク使用率</translation>
            <source>share of the largest client</source>
            <translation>最大のクライアントの割合</translation>
            <source>share that the largest client leaves idle in transaction</source>
            <translation>最大のクライアントがトランザクション中に放置している割合</translation>
            <source>a new connection fails on the way</source>
            <translation>新しい接続の途中失敗</translation>
            <source>TCP segments sent again</source>
            <translation>TCP の再送</translation>
            <source>longest query</source>
            <translation>最長のクエリ</translation>
            <source>longest wait for a lock</source>
            <translation>最長のロック待ち</translation>
            <source>deadlocks</source>
            <translation>デッドロック</translation>
            <source>places for connections</source>
            <translation>接続の枠</translation>
            <source>space in use</source>
            <translation>使用中の容量</translation>
            <source>inodes in use</source>
            <translation>使用中の inode</translation>
            <source>full at the earliest in</source>
            <translation>最短で満杯になるまで</translation>
            <source>time of a write</source>
            <translation>書き込み時間</translation>
            <source>time of a read</source>
            <translation>読み取り時間</translation>
            <source>deleted files that are still open</source>
            <translation>削除済みで開かれたままのファイル</translation>
            <source>device busy</source>
            <translation>デバイスの使用率</translation>
            <source>became read-only</source>
            <translation>読み取り専用に変化</translation>
            <source>device error</source>
            <translation>デバイスエラー</translation>
            <source>does not answer</source>
            <translation>応答なし</translation>
            <source>messages ready</source>
            <translation>待機中のメッセージ</translation>
            <source>messages without a consumer</source>
            <translation>コンシューマーのないメッセージ</translation>
            <source>messages not confirmed</source>
            <translation>未確認のメッセージ</translation>
            <source>dead letters grow</source>
            <translation>デッドレターの増加</translation>
            <source>malformed messages seen</source>
            <translation>確認された形式不正メッセージ</translation>
            <source>messages delivered again</source>
            <translation>再配送されたメッセージ</translation>
            <source>leaving minus arriving</source>
            <translation>流出と流入の差</translation>
            <source>nodes cut off</source>
            <translation>分断されたノード</translation>
            <source>node runs</source>
            <translation>ノードの稼働</translation>
            <source>queue down or in the minority</source>
            <translation>キューの停止または少数派</translation>
        <name>yagura::Snippet</name>
            <source>Copy</source>
            <translation>コピー</translation>
            <source>Commands to copy</source>
            <translation>コピー用コマンド</translation>
            <source>Copied</source>
            <translation>コピーしました</translation>
        <name>yagura::SourceStrip</name>
            <source>Sources</source>
            <translation>取得元</translation>
            <source>poller starting</source>
            <translation>取得を開始中</translation>
            <source>poller silent for %1</source>
            <translation>取得が %1 停止</translation>
            <source>poller %1 late · %n lost</source>
                <numerusform>収集 %1 遅れ・喪失 %n</numerusform>
            <source>poller %1 late</source>
            <translation>収集 %1 遅れ</translation>
            <source>+%n more</source>
                <numerusform>ほか%n件</numerusform>
        <name>yagura::Sparkline</name>
            <source>last %1</source>
            <translation>最新 %1</translation>
            <source>normal %1–%2</source>
            <translation>平常 %1–%2</translation>
            <source>limit %1</source>
            <translation>上限 %1</translation>
            <source>%n gap(s) without data</source>
                <numerusform>データの欠落 %n箇所</numerusform>
        <name>yagura::StateWords</name>
            <source>OK</source>
            <translation>正常</translation>
            <source>UNKNOWN</source>
            <translation>不明</translation>
            <source>WARN</source>
            <translation>警告</translation>
            <source>CRIT</source>
            <translation>重大</translation>
        <name>yagura::Storage</name>
            <source>no file systems</source>
            <translation>ファイルシステムなし</translation>
            <source>hangs; what touches it hangs, too</source>
            <translation>応答停止。触れたものも停止します</translation>
            <source>no permission to look</source>
            <translation>閲覧権限なし</translation>
            <source>became read-only; writes fail</source>
            <translation>読み取り専用に変化。書き込み失敗</translation>
            <source>filling up</source>
            <translation>容量不足</translation>
            <source>inodes run out</source>
            <translation>inode 不足</translation>
            <source>read-only</source>
            <translation>読み取り専用</translation>
            <source>up</source>
            <source>down</source>
            <translation>切断</translation>
            <source>no permission to read</source>
            <translation>読み取り権限なし</translation>
            <source>rotated</source>
            <translation>あり</translation>
            <source>never rotated</source>
            <source>CPU</source>
            <translation>CPU</translation>
            <source>memory</source>
            <translation>メモリ</translation>
            <source>I/O</source>
            <translation>I/O</translation>
        <name>yagura::SystemWords</name>
            <source>This node</source>
            <translation>このノード</translation>
            <source>A role that may look and nothing else, made once by an administrator in psql:</source>
            <translation>閲覧だけができるロール。管理者が psql で一度だけ作成します:</translation>
            <source>A user that may look and nothing else. Without the permission on a virtual host the broker lists none of its queues; repeat the last line for each.</source>
            <translation>閲覧だけができるユーザー。仮想ホストへの権限がないと、そのキューは一覧に出ません。仮想ホストごとに最後の行を実行してください。</translation>
        <name>yagura::TargetForm</name>
            <source>Test</source>
            <translation>接続試験</translation>
            <source>Cancel</source>
            <translation>キャンセル</translation>
            <source>Save</source>
            <translation>保存</translation>
            <source>New target</source>
            <translation>新しい対象</translation>
            <source>Stands in %1, which a person wrote; change it there.</source>
            <translation>手書きの %1 にあります。そのファイルで変更してください。</translation>
            <source>Saving…</source>
            <translation>保存中…</translation>
        <name>yagura::TargetWords</name>
            <source>not read yet</source>
            <translation>未取得</translation>
        <name>yagura::TargetsList</name>
            <source>kept by the desktop</source>
            <translation>デスクトップで管理</translation>
            <source>Targets</source>
            <translation>対象</translation>
            <source>Add</source>
            <translation>追加</translation>
            <source>Edit</source>
            <translation>編集</translation>
        <name>yagura::Tiles</name>
            <source>idle in transaction</source>
            <translation>トランザクション放置</translation>
            <source>— of which %1</source>
            <translation>うち %1</translation>
            <source>waiting for a lock</source>
            <translation>ロック待ち</translation>
            <source>free for ordinary clients</source>
            <translation>一般枠の空き</translation>
            <source>of %1 connections</source>
            <translation>/ %1 接続</translation>
            <source>free</source>
            <translation>空き</translation>
            <source>inodes used</source>
            <translation>inode 使用率</translation>
            <source>deleted but open</source>
            <source>largest</source>
            <translation>最大の項目</translation>
            <source>used</source>
            <translation>使用</translation>
            <source>Used</source>
            <translation>使用率</translation>
            <source>drain unknown</source>
            <translation>解消見込み不明</translation>
            <source>never empties at this rate</source>
            <translation>この速度では解消せず</translation>
            <source>acknowledged</source>
            <source>unacknowledged</source>
            <translation>未確認</translation>
            <source>ready</source>
            <translation>待機</translation>
            <source>Ready</source>
            <source>ready in all</source>
            <translation>待機合計</translation>
            <source>%1 free</source>
            <translation>空き %1</translation>
        <name>yagura::TimeChart</name>
            <source>Press T for the table.</source>
            <translation>T キーで表を表示します。</translation>
        <name>yagura::TopBar</name>
            <source>source · direct</source>
            <translation>取得元・直接</translation>
            <source>source · daemon</source>
            <translation>取得元・デーモン</translation>
            <source>source · replay</source>
            <translation>取得元・再生</translation>
            <source>Looking for the first time</source>
            <translation>初回の取得中</translation>
            <source>Observe</source>
            <translation>観察</translation>
            <source>Yagura only looks: nothing on a watched system is changed.</source>
            <translation>Yagura は見るだけです。監視対象を変更することはありません。</translation>
            <source>oldest %1</source>
            <translation>最古 %1</translation>
            <source>nothing read yet</source>
            <source>%n not seen</source>
                <numerusform>確認不能 %n件</numerusform>
        <name>yagura::TrialView</name>
            <source>passed</source>
            <translation>成功</translation>
            <source>failed</source>
            <translation>失敗</translation>
            <source>not reached</source>
            <translation>未到達</translation>
            <source>not used</source>
            <translation>未使用</translation>
            <source>Stop waiting</source>
            <translation>待機をやめる</translation>
            <source>Waiting for an answer · %1</source>
            <translation>応答待ち · %1</translation>
            <source>Not waited for. Whether the target answers is not known.</source>
            <translation>待機を中止しました。応答の有無は不明です。</translation>
            <source>The test failed</source>
            <translation>接続試験に失敗</translation>
            <source>It answers</source>
            <translation>応答あり</translation>
            <source>It answers, but not all may be seen</source>
            <translation>応答あり（一部は閲覧不可）</translation>
            <source>version %1</source>
            <translation>バージョン %1</translation>
            <source>Steps of connecting</source>
            <translation>接続の段階</translation>
        <name>yagura::Verdict</name>
            <source>%n critical</source>
                <numerusform>重大 %n件</numerusform>
            <source>%n warning(s)</source>
                <numerusform>警告 %n件</numerusform>
            <source>%n unknown</source>
                <numerusform>不明 %n件</numerusform>
            <source>%1 of %2 sources live</source>
            <translation>取得元 %2 のうち %1 が稼働</translation>
            <source>All normal</source>
            <translation>すべて正常</translation>
            <source>Not everything can be seen</source>
            <translation>確認できないものがあります</translation>
        <name>yagura::WrongPanel</name>
            <source>What is wrong</source>
            <translation>何が起きているか</translation>
            <source>Lists</source>
            <translation>一覧</translation>
            <source>All, acknowledged, forgotten, chattering</source>
            <translation>すべて・引受済み・期限切れ・ばたつき</translation>
            <source>No finding is like "%1"; %n in all.</source>
                <numerusform>「%1」に当てはまる検知事象はありません（全 %n 件）。</numerusform>
            <source>Nothing. Every source is live and every rule is inside its limits.</source>
            <translation>異常なし。すべての取得元が稼働し、すべての規則が範囲内です。</translation>
            <source>No rule is broken, but not every source can be seen yet.</source>
            <translation>規則違反はありませんが、確認できない取得元があります。</translation>
            <source>Show</source>
            <translation>表示</translation>
            <source>Acknowledge…	a</source>
            <translation>引き受ける…	a</translation>
            <source>Copy	y</source>
            <translation>コピー	y</translation>
            <source>Fold	←</source>
            <translation>折りたたむ	←</translation>
            <source>Unfold	→</source>
            <translation>展開する	→</translation>
            <source>All findings</source>
            <translation>すべての検知事象</translation>
            <source>Acknowledged (%1)</source>
            <translation>引受済み（%1）</translation>
            <source>Forgotten acks (%1)</source>
            <translation>期限切れの引受（%1）</translation>
            <source>Chattering (%1)</source>
            <translation>ばたつき（%1）</translation>
        <name>yagura::Audit</name>
            <source>the row was changed after it was written</source>
            <translation>行が書かれた後に変更されています</translation>
            <source>the row does not follow the one before it</source>
            <translation>行が前の行に続いていません</translation>
            <source>the row is missing</source>
            <translation>行が欠けています</translation>
            <source>the row was told outside and is not there</source>
            <translation>外部に書き出された行が、記録にありません</translation>
            <source>another row was told outside in this place</source>
            <translation>この位置には別の行が外部に書き出されています</translation>
            <source>the attachment was changed after it was written</source>
            <translation>添付が書かれた後に変更されています</translation>
            <source>Read: %1 entries of %2 writers, %3 attachments, %4 anchors.</source>
            <translation>読み取り: エントリ %1 件（書き手 %2）、添付 %3 件、アンカー %4 件。</translation>
            <source>Nothing was changed.</source>
            <translation>変更はありません。</translation>
            <source>The record was changed, see above.</source>
            <translation>記録が変更されています。上記を参照してください。</translation>
        <name>yagura::Incident</name>
            <source>No incident is called %1.</source>
            <translation>%1 という障害はありません。</translation>
            <source>%1 may be each of these:</source>
            <translation>%1 に当てはまるものが複数あります:</translation>
            <source>No incident was recorded.</source>
            <translation>記録された障害はありません。</translation>
        <name>yagura::IncidentText</name>
            <source>MTTR (mitigated)</source>
            <translation>MTTR（緩和まで）</translation>
            <source>MTTR (resolved)</source>
            <translation>MTTR（解決まで）</translation>
            <source>severity</source>
            <translation>重大度</translation>
        <name>yagura::Record</name>
            <source>Save the record elsewhere</source>
            <translation>記録を別の場所に保存</translation>
            <source>The record was saved as %1.</source>
            <translation>記録を %1 として保存しました。</translation>
        <name>yagura::Store</name>
            <source>The record was not closed last time; it is being looked through and can be used.</source>
            <translation>前回、記録が正しく閉じられませんでした。調べている間も使えます。</translation>
            <source>The record is written, but %1.</source>
            <translation>記録は書き込まれていますが、%1。</translation>
            <source>%n entry(s) of the record are in memory only: %1.</source>
                <numerusform>記録のうち %n 件がメモリーにしかありません: %1。</numerusform>
            <source>New entries of the record stay in memory only: %1.</source>
            <translation>新しい記録はメモリーにしか残りません: %1。</translation>
            <source>The team's record is not there (%1). Everything is kept here and goes there later: %n entry(s).</source>
                <numerusform>チームの記録に接続できません（%1）。すべてここに保存し、後で送ります: %n 件。</numerusform>
            <source>The team's record: %1.</source>
            <translation>チームの記録: %1。</translation>
        <name>yagura::StoreBanner</name>
            <source>Save elsewhere…</source>
            <translation>別の場所に保存…</translation>
    </message>
</context>
</TS>
