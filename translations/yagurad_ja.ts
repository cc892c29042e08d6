<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
<context>
    <name>yagurad::CommandLine</name>
    <message>
        <source>watch what is configured, serve 127.0.0.1:9477</source>
        <translation>設定された対象を監視し、127.0.0.1:9477 で応答する</translation>
    </message>
    <message>
        <source>show on a desktop what it sees</source>
        <translation>デーモンが見ているものをデスクトップに表示する</translation>
    </message>
    <message>
        <source>the same by another configuration</source>
        <translation>別の設定ファイルで起動する</translation>
    </message>
    <message>
        <source>make a token for a wall, print its entry</source>
        <translation>壁面表示用のトークンを作り、設定の項目を印字する</translation>
    </message>
    <message>
        <source>let it read its configuration again</source>
        <translation>設定を読み直させる</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>例:</translation>
    </message>
    <message>
        <source>yagurad polls once for many desktops and walls. Nothing that it serves can change a watched system.</source>
        <translation>yagurad は多くのデスクトップと壁面表示に代わって監視対象を一度だけ調べます。監視対象を変更する窓口はありません。</translation>
    </message>
    <message>
        <source>not known here: %1</source>
        <translation>知らない引数です: %1</translation>
    </message>
    <message>
        <source>%1 takes one value</source>
        <translation>%1 には値を一つ指定します</translation>
    </message>
    <message>
        <source>%1 goes only with %2</source>
        <translation>%1 は %2 と一緒に指定します</translation>
    </message>
    <message>
        <source>%1 cannot have this value</source>
        <translation>%1 にこの値は指定できません</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
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
        <source>Goes with</source>
        <translation>併用</translation>
    </message>
    <message>
        <source>print this help and end</source>
        <translation>使い方を印字して終わる</translation>
    </message>
    <message>
        <source>print the version and end</source>
        <translation>版を印字して終わる</translation>
    </message>
    <message>
        <source>The command line cannot be read:</source>
        <translation>コマンドラインを解釈できません:</translation>
    </message>
    <message>
        <source>`yagurad --help` shows what can be typed.</source>
        <translation>`yagurad --help` で使い方を確かめられます。</translation>
    </message>
    <message>
        <source>read this configuration file</source>
        <translation>この設定ファイルを読む</translation>
    </message>
    <message>
        <source>language of what it prints; else that of the locale</source>
        <translation>表示する言語。指定がなければロケールに従う</translation>
    </message>
    <message>
        <source>where to serve; off loopback only with TLS</source>
        <translation>待ち受ける場所。ループバック以外では TLS が必要</translation>
    </message>
    <message>
        <source>certificate chain, PEM</source>
        <translation>証明書チェーン (PEM)</translation>
    </message>
    <message>
        <source>its key, PEM</source>
        <translation>その秘密鍵 (PEM)</translation>
    </message>
    <message>
        <source>print a new token and its entry for the configuration, and end</source>
        <translation>新しいトークンと設定に書く項目を印字して終わる</translation>
    </message>
    <message>
        <source>of that token: read,ack,append,evidence,peek</source>
        <translation>そのトークンに許すこと: read,ack,append,evidence,peek</translation>
    </message>
</context>
<context>
    <name>yagurad::Notes</name>
    <message>
        <source>the configuration has faults, so nothing is watched</source>
        <translation>設定に誤りがあるため、監視を始められません</translation>
    </message>
    <message>
        <source>not an address to listen on: {address}; 127.0.0.1:9477 is one</source>
        <translation>待ち受けアドレスとして解釈できません: {address} (例: 127.0.0.1:9477)</translation>
    </message>
    <message>
        <source>the certificate or its key cannot be read: {certificate}, {key}</source>
        <translation>証明書または秘密鍵を読み込めません: {certificate}、{key}</translation>
    </message>
    <message>
        <source>off loopback only with TLS: {address} needs --tls-certificate and --tls-key</source>
        <translation>ループバック以外では TLS が必要です: {address} で待ち受けるには --tls-certificate と --tls-key を指定してください</translation>
    </message>
    <message>
        <source>neither RUNTIME_DIRECTORY nor XDG_RUNTIME_DIR says where the token is kept</source>
        <translation>トークンの置き場所が分かりません。RUNTIME_DIRECTORY も XDG_RUNTIME_DIR も設定されていません</translation>
    </message>
    <message>
        <source>the token cannot be kept in {folder}: {reason}</source>
        <translation>トークンを {folder} に保存できません: {reason}</translation>
    </message>
    <message>
        <source>cannot listen on {address}: {reason}</source>
        <translation>{address} で待ち受けられません: {reason}</translation>
    </message>
    <message>
        <source>the server could not begin; are the certificate and its key of one kind?</source>
        <translation>応答を始められませんでした。証明書と秘密鍵が対になっているか確かめてください</translation>
    </message>
    <message>
        <source>the address cannot be written to {folder}, so `yagura --connect local` does not find this daemon</source>
        <translation>アドレスを {folder} に書き込めないため、`yagura --connect local` ではこのデーモンが見つかりません</translation>
    </message>
    <message>
        <source>serving on {url}</source>
        <translation>{url} で応答しています</translation>
    </message>
    <message>
        <source>the configuration was read again</source>
        <translation>設定を読み直しました</translation>
    </message>
    <message>
        <source>the configuration has faults, so the one before stays in use</source>
        <translation>設定に誤りがあるため、これまでの設定で監視を続けます</translation>
    </message>
    <message>
        <source>no such scope: {scope}; there are {known}</source>
        <translation>そのようなスコープはありません: {scope} (使えるもの: {known})</translation>
    </message>
    <message>
        <source>the port is taken, perhaps by another yagurad</source>
        <translation>ポートは使用中です。別の yagurad が動いていないか確かめてください</translation>
    </message>
    <message>
        <source>this user may not</source>
        <translation>このユーザーには権限がありません</translation>
    </message>
    <message>
        <source>this machine has no such address</source>
        <translation>このマシンにそのアドレスはありません</translation>
    </message>
    <message>
        <source>the file is somebody else&apos;s, or others may read it</source>
        <translation>ファイルの所有者が違うか、ほかのユーザーが読める状態です</translation>
    </message>
</context>
</TS>
