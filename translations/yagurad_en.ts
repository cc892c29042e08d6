<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>yagurad::CommandLine</name>
    <message>
        <source>watch what is configured, serve 127.0.0.1:9477</source>
        <translation>watch what is configured, serve 127.0.0.1:9477</translation>
    </message>
    <message>
        <source>show on a desktop what it sees</source>
        <translation>show on a desktop what it sees</translation>
    </message>
    <message>
        <source>the same by another configuration</source>
        <translation>the same by another configuration</translation>
    </message>
    <message>
        <source>make a token for a wall, print its entry</source>
        <translation>make a token for a wall, print its entry</translation>
    </message>
    <message>
        <source>let it read its configuration again</source>
        <translation>let it read its configuration again</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Examples:</translation>
    </message>
    <message>
        <source>yagurad polls once for many desktops and walls. Nothing that it serves can change a watched system.</source>
        <translation>yagurad polls once for many desktops and walls. Nothing that it serves can change a watched system.</translation>
    </message>
    <message>
        <source>not known here: %1</source>
        <translation>not known here: %1</translation>
    </message>
    <message>
        <source>%1 takes one value</source>
        <translation>%1 takes one value</translation>
    </message>
    <message>
        <source>%1 goes only with %2</source>
        <translation>%1 goes only with %2</translation>
    </message>
    <message>
        <source>%1 cannot have this value</source>
        <translation>%1 cannot have this value</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>Goes with</source>
        <translation>Goes with</translation>
    </message>
    <message>
        <source>print this help and end</source>
        <translation>print this help and end</translation>
    </message>
    <message>
        <source>print the version and end</source>
        <translation>print the version and end</translation>
    </message>
    <message>
        <source>The command line cannot be read:</source>
        <translation>The command line cannot be read:</translation>
    </message>
    <message>
        <source>`yagurad --help` shows what can be typed.</source>
        <translation>`yagurad --help` shows what can be typed.</translation>
    </message>
    <message>
        <source>read this configuration file</source>
        <translation>read this configuration file</translation>
    </message>
    <message>
        <source>language of what it prints; else that of the locale</source>
        <translation>language of what it prints; else that of the locale</translation>
    </message>
    <message>
        <source>where to serve; off loopback only with TLS</source>
        <translation>where to serve; off loopback only with TLS</translation>
    </message>
    <message>
        <source>certificate chain, PEM</source>
        <translation>certificate chain, PEM</translation>
    </message>
    <message>
        <source>its key, PEM</source>
        <translation>its key, PEM</translation>
    </message>
    <message>
        <source>print a new token and its entry for the configuration, and end</source>
        <translation>print a new token and its entry for the configuration, and end</translation>
    </message>
    <message>
        <source>of that token: read,ack,append,evidence,peek</source>
        <translation>of that token: read,ack,append,evidence,peek</translation>
    </message>
</context>
<context>
    <name>yagurad::Notes</name>
    <message>
        <source>the configuration has faults, so nothing is watched</source>
        <translation>the configuration has faults, so nothing is watched</translation>
    </message>
    <message>
        <source>not an address to listen on: {address}; 127.0.0.1:9477 is one</source>
        <translation>not an address to listen on: {address}; 127.0.0.1:9477 is one</translation>
    </message>
    <message>
        <source>the certificate or its key cannot be read: {certificate}, {key}</source>
        <translation>the certificate or its key cannot be read: {certificate}, {key}</translation>
    </message>
    <message>
        <source>off loopback only with TLS: {address} needs --tls-certificate and --tls-key</source>
        <translation>off loopback only with TLS: {address} needs --tls-certificate and --tls-key</translation>
    </message>
    <message>
        <source>neither RUNTIME_DIRECTORY nor XDG_RUNTIME_DIR says where the token is kept</source>
        <translation>neither RUNTIME_DIRECTORY nor XDG_RUNTIME_DIR says where the token is kept</translation>
    </message>
    <message>
        <source>the token cannot be kept in {folder}: {reason}</source>
        <translation>the token cannot be kept in {folder}: {reason}</translation>
    </message>
    <message>
        <source>cannot listen on {address}: {reason}</source>
        <translation>cannot listen on {address}: {reason}</translation>
    </message>
    <message>
        <source>the server could not begin; are the certificate and its key of one kind?</source>
        <translation>the server could not begin; are the certificate and its key of one kind?</translation>
    </message>
    <message>
        <source>the address cannot be written to {folder}, so `yagura --connect local` does not find this daemon</source>
        <translation>the address cannot be written to {folder}, so `yagura --connect local` does not find this daemon</translation>
    </message>
    <message>
        <source>serving on {url}</source>
        <translation>serving on {url}</translation>
    </message>
    <message>
        <source>the configuration was read again</source>
        <translation>the configuration was read again</translation>
    </message>
    <message>
        <source>the configuration has faults, so the one before stays in use</source>
        <translation>the configuration has faults, so the one before stays in use</translation>
    </message>
    <message>
        <source>no such scope: {scope}; there are {known}</source>
        <translation>no such scope: {scope}; there are {known}</translation>
    </message>
    <message>
        <source>the port is taken, perhaps by another yagurad</source>
        <translation>the port is taken, perhaps by another yagurad</translation>
    </message>
    <message>
        <source>this user may not</source>
        <translation>this user may not</translation>
    </message>
    <message>
        <source>this machine has no such address</source>
        <translation>this machine has no such address</translation>
    </message>
    <message>
        <source>the file is somebody else&apos;s, or others may read it</source>
        <translation>the file is somebody else&apos;s, or others may read it</translation>
    </message>
</context>
</TS>
