<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
    <context>
        <name>yagura::ChartTable</name>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
    </context>
    <context>
        <name>yagura::Check</name>
        <message>
            <source>no answer in time</source>
            <translation>no answer in time</translation>
        </message>
        <message>
            <source>%1, answered in %2</source>
            <translation>%1, answered in %2</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n finding</numerusform>
                <numerusform>%n findings</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no target %1.</source>
            <translation>There is no target %1.</translation>
        </message>
        <message>
            <source>Nothing to look at: no target is configured (%1).</source>
            <translation>Nothing to look at: no target is configured (%1).</translation>
        </message>
        <message numerus="yes">
            <source>Looking twice at %n target(s), two seconds apart</source>
            <translation>
                <numerusform>Looking twice at %n target, two seconds apart</numerusform>
                <numerusform>Looking twice at %n targets, two seconds apart</numerusform>
            </translation>
        </message>
        <message>
            <source>read %1</source>
            <translation>read %1</translation>
        </message>
        <message>
            <source>%1: known, but not used by this version</source>
            <translation>%1: known, but not used by this version</translation>
        </message>
        <message>
            <source>no targets</source>
            <translation>no targets</translation>
        </message>
        <message>
            <source>missing: %1</source>
            <translation>missing: %1</translation>
        </message>
    </context>
    <context>
        <name>yagura::Columns</name>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>What is wrong</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Target</translation>
        </message>
        <message>
            <source>For</source>
            <translation>For</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>State, in words</source>
            <translation>State, in words</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Weight</translation>
        </message>
    </context>
    <context>
        <name>yagura::CommandPalette</name>
        <message>
            <source>Go to</source>
            <translation>Go to</translation>
        </message>
        <message>
            <source>Go to a target, a page, a command</source>
            <translation>Go to a target, a page, a command</translation>
        </message>
    </context>
    <context>
        <name>yagura::ConfigFaults</name>
        <message>
            <source>the file cannot be read: {detail}</source>
            <translation>the file cannot be read: {detail}</translation>
        </message>
        <message>
            <source>the file is larger than {limit}</source>
            <translation>the file is larger than {limit}</translation>
        </message>
        <message>
            <source>a NUL byte; this is no text file</source>
            <translation>a NUL byte; this is no text file</translation>
        </message>
        <message>
            <source>not UTF-8; save the file as UTF-8</source>
            <translation>not UTF-8; save the file as UTF-8</translation>
        </message>
        <message>
            <source>not YAML: {detail}</source>
            <translation>not YAML: {detail}</translation>
        </message>
        <message>
            <source>anchors and aliases (&amp;, *) are not used here; write the value out</source>
            <translation>anchors and aliases (&amp;, *) are not used here; write the value out</translation>
        </message>
        <message>
            <source>tags ({tag}) are not used here; leave it out</source>
            <translation>tags ({tag}) are not used here; leave it out</translation>
        </message>
        <message>
            <source>merge keys (&lt;&lt;) are not used here; write the keys out</source>
            <translation>merge keys (&lt;&lt;) are not used here; write the keys out</translation>
        </message>
        <message>
            <source>the key {key} stands here twice; the first is at {first}</source>
            <translation>the key {key} stands here twice; the first is at {first}</translation>
        </message>
        <message>
            <source>a key must be a word</source>
            <translation>a key must be a word</translation>
        </message>
        <message>
            <source>a second document (---); use a second file</source>
            <translation>a second document (---); use a second file</translation>
        </message>
        <message>
            <source>nested deeper than {limit} levels</source>
            <translation>nested deeper than {limit} levels</translation>
        </message>
        <message>
            <source>more than {limit} values</source>
            <translation>more than {limit} values</translation>
        </message>
        <message>
            <source>more than {limit} faults; the rest is not told</source>
            <translation>more than {limit} faults; the rest is not told</translation>
        </message>
        <message>
            <source>unknown key {key}{nearest?}</source>
            <translation>unknown key {key}{nearest?}</translation>
        </message>
        <message>
            <source>the key {key} is missing</source>
            <translation>the key {key} is missing</translation>
        </message>
        <message>
            <source>{key} must be {expected}, not {found}</source>
            <translation>{key} must be {expected}, not {found}</translation>
        </message>
        <message>
            <source>{key} is out of range{bounds?}</source>
            <translation>{key} is out of range{bounds?}</translation>
        </message>
        <message>
            <source>{key} cannot be {value}{nearest?}; it is one of: {known}</source>
            <translation>{key} cannot be {value}{nearest?}; it is one of: {known}</translation>
        </message>
        <message>
            <source>{key}: no secrets in this file; use password_command, ~/.pgpass or the keychain</source>
            <translation>{key}: no secrets in this file; use password_command, ~/.pgpass or the keychain</translation>
        </message>
        <message>
            <source>this id cannot be used ({reason})</source>
            <translation>this id cannot be used ({reason})</translation>
        </message>
        <message>
            <source>the id {id} is taken; the first is at {first}</source>
            <translation>the id {id} is taken; the first is at {first}</translation>
        </message>
        <message>
            <source>unknown system {value}{nearest?}; it is one of: {known}</source>
            <translation>unknown system {value}{nearest?}; it is one of: {known}</translation>
        </message>
        <message>
            <source>the dsn cannot be read: {detail}</source>
            <translation>the dsn cannot be read: {detail}</translation>
        </message>
        <message>
            <source>the URL cannot be used ({reason})</source>
            <translation>the URL cannot be used ({reason})</translation>
        </message>
        <message>
            <source>no user in the URL; write it as user:</source>
            <translation>no user in the URL; write it as user:</translation>
        </message>
        <message>
            <source>{key}: there is no file {path}</source>
            <translation>{key}: there is no file {path}</translation>
        </message>
        <message>
            <source>RabbitMQ off this machine is polled at most every {minimum}</source>
            <translation>RabbitMQ off this machine is polled at most every {minimum}</translation>
        </message>
        <message>
            <source>{key} is longer than the interval of {every}</source>
            <translation>{key} is longer than the interval of {every}</translation>
        </message>
        <message>
            <source>unknown time zone {value}{nearest?}</source>
            <translation>unknown time zone {value}{nearest?}</translation>
        </message>
        <message>
            <source>unknown indicator {value}{nearest?}</source>
            <translation>unknown indicator {value}{nearest?}</translation>
        </message>
        <message>
            <source>critical ({critical}) would be reached before warning ({warning})</source>
            <translation>critical ({critical}) would be reached before warning ({warning})</translation>
        </message>
        <message>
            <source>neither warning nor critical is given</source>
            <translation>neither warning nor critical is given</translation>
        </message>
        <message>
            <source>{id} stands in a file that a person wrote; change it there</source>
            <translation>{id} stands in a file that a person wrote; change it there</translation>
        </message>
        <message>
            <source>there is no target {id}</source>
            <translation>there is no target {id}</translation>
        </message>
        <message>
            <source>the desktop's own file holds {key}, which the desktop does not write; move it to yagura.yaml</source>
            <translation>the desktop's own file holds {key}, which the desktop does not write; move it to yagura.yaml</translation>
        </message>
        <message>
            <source>{path} cannot be written: {detail}</source>
            <translation>{path} cannot be written: {detail}</translation>
        </message>
        <message>
            <source>saved, but the keychain did not take the password of {id}; it serves until the program ends</source>
            <translation>saved, but the keychain did not take the password of {id}; it serves until the program ends</translation>
        </message>
        <message>
            <source>removed, but the password of {id} still lies in the keychain</source>
            <translation>removed, but the password of {id} still lies in the keychain</translation>
        </message>
        <message>
            <source>; did you mean %1?</source>
            <translation>; did you mean %1?</translation>
        </message>
    </context>
    <context>
        <name>yagura::Desktop</name>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>Databases</source>
            <translation>Databases</translation>
        </message>
        <message>
            <source>Disks</source>
            <translation>Disks</translation>
        </message>
        <message>
            <source>Queues</source>
            <translation>Queues</translation>
        </message>
        <message>
            <source>Theme: dark</source>
            <translation>Theme: dark</translation>
        </message>
        <message>
            <source>Theme: light</source>
            <translation>Theme: light</translation>
        </message>
        <message>
            <source>Theme: high contrast</source>
            <translation>Theme: high contrast</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Larger text</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Smaller text</translation>
        </message>
        <message>
            <source>The language changes when Yagura is started again.</source>
            <translation>The language changes when Yagura is started again.</translation>
        </message>
        <message>
            <source>language</source>
            <translation>language</translation>
        </message>
        <message>
            <source>%1 cannot be written.</source>
            <translation>%1 cannot be written.</translation>
        </message>
        <message>
            <source>The window's state could not be kept.</source>
            <translation>The window's state could not be kept.</translation>
        </message>
    </context>
    <context>
        <name>yagura::Failures</name>
        <message>
            <source>the name {host} does not resolve</source>
            <translation>the name {host} does not resolve</translation>
        </message>
        <message>
            <source>Check the host name and the resolver.</source>
            <translation>Check the host name and the resolver.</translation>
        </message>
        <message>
            <source>the name {host} did not resolve in time</source>
            <translation>the name {host} did not resolve in time</translation>
        </message>
        <message>
            <source>Check the resolver.</source>
            <translation>Check the resolver.</translation>
        </message>
        <message>
            <source>connection refused: nothing listens there</source>
            <translation>connection refused: nothing listens there</translation>
        </message>
        <message>
            <source>Check that the server runs and the port is right.</source>
            <translation>Check that the server runs and the port is right.</translation>
        </message>
        <message>
            <source>TCP connect timed out</source>
            <translation>TCP connect timed out</translation>
        </message>
        <message>
            <source>Check the network and firewalls on the way.</source>
            <translation>Check the network and firewalls on the way.</translation>
        </message>
        <message>
            <source>no route to the host</source>
            <translation>no route to the host</translation>
        </message>
        <message>
            <source>Check the network.</source>
            <translation>Check the network.</translation>
        </message>
        <message>
            <source>the server's certificate has expired</source>
            <translation>the server's certificate has expired</translation>
        </message>
        <message>
            <source>Renew the certificate.</source>
            <translation>Renew the certificate.</translation>
        </message>
        <message>
            <source>the certificate is for another host name</source>
            <translation>the certificate is for another host name</translation>
        </message>
        <message>
            <source>Use the name that the certificate carries.</source>
            <translation>Use the name that the certificate carries.</translation>
        </message>
        <message>
            <source>the certificate is not signed by an authority we trust</source>
            <translation>the certificate is not signed by an authority we trust</translation>
        </message>
        <message>
            <source>Name the right authority with sslrootcert or ca.</source>
            <translation>Name the right authority with sslrootcert or ca.</translation>
        </message>
        <message>
            <source>no TLS connection came about</source>
            <translation>no TLS connection came about</translation>
        </message>
        <message>
            <source>Check that the port speaks TLS 1.2 or newer.</source>
            <translation>Check that the port speaks TLS 1.2 or newer.</translation>
        </message>
        <message>
            <source>log-in refused: wrong user or password</source>
            <translation>log-in refused: wrong user or password</translation>
        </message>
        <message>
            <source>Check the credential of this target.</source>
            <translation>Check the credential of this target.</translation>
        </message>
        <message>
            <source>no password for this target</source>
            <translation>no password for this target</translation>
        </message>
        <message>
            <source>Give a password_command, a ~/.pgpass line or a password in the settings.</source>
            <translation>Give a password_command, a ~/.pgpass line or a password in the settings.</translation>
        </message>
        <message>
            <source>log-in refused by the server's rules</source>
            <translation>log-in refused by the server's rules</translation>
        </message>
        <message>
            <source>Check pg_hba.conf or the user's permissions.</source>
            <translation>Check pg_hba.conf or the user's permissions.</translation>
        </message>
        <message>
            <source>log-in refused: every connection is taken</source>
            <translation>log-in refused: every connection is taken</translation>
        </message>
        <message>
            <source>Find out who holds the connections.</source>
            <translation>Find out who holds the connections.</translation>
        </message>
        <message>
            <source>the database does not exist</source>
            <translation>the database does not exist</translation>
        </message>
        <message>
            <source>Check dbname in the dsn.</source>
            <translation>Check dbname in the dsn.</translation>
        </message>
        <message>
            <source>a query did not finish in time</source>
            <translation>a query did not finish in time</translation>
        </message>
        <message>
            <source>not allowed to read</source>
            <translation>not allowed to read</translation>
        </message>
        <message>
            <source>Grant pg_monitor to the role.</source>
            <translation>Grant pg_monitor to the role.</translation>
        </message>
        <message>
            <source>a query failed</source>
            <translation>a query failed</translation>
        </message>
        <message>
            <source>the server is starting</source>
            <translation>the server is starting</translation>
        </message>
        <message>
            <source>the server is shutting down</source>
            <translation>the server is shutting down</translation>
        </message>
        <message>
            <source>the server closed the connection</source>
            <translation>the server closed the connection</translation>
        </message>
        <message>
            <source>the answer was HTTP status {status}</source>
            <translation>the answer was HTTP status {status}</translation>
        </message>
        <message>
            <source>redirected to {location}, which was not followed</source>
            <translation>redirected to {location}, which was not followed</translation>
        </message>
        <message>
            <source>Use the final address in the configuration.</source>
            <translation>Use the final address in the configuration.</translation>
        </message>
        <message>
            <source>the answer was larger than we accept</source>
            <translation>the answer was larger than we accept</translation>
        </message>
        <message>
            <source>the answer could not be read</source>
            <translation>the answer could not be read</translation>
        </message>
        <message>
            <source>Check that the address is the management API.</source>
            <translation>Check that the address is the management API.</translation>
        </message>
        <message>
            <source>no answer within {deadline}</source>
            <translation>no answer within {deadline}</translation>
        </message>
        <message>
            <source>the password command failed</source>
            <translation>the password command failed</translation>
        </message>
        <message>
            <source>Run it in a terminal to see why.</source>
            <translation>Run it in a terminal to see why.</translation>
        </message>
        <message>
            <source>the password command did not end in time</source>
            <translation>the password command did not end in time</translation>
        </message>
        <message>
            <source>the system's keychain is not there</source>
            <translation>the system's keychain is not there</translation>
        </message>
        <message>
            <source>Give a password_command instead.</source>
            <translation>Give a password_command instead.</translation>
        </message>
        <message>
            <source>the keychain has no password for this target, or is locked</source>
            <translation>the keychain has no password for this target, or is locked</translation>
        </message>
        <message>
            <source>Unlock the keychain, or enter the password in the settings.</source>
            <translation>Unlock the keychain, or enter the password in the settings.</translation>
        </message>
        <message>
            <source>the keychain did not answer in time</source>
            <translation>the keychain did not answer in time</translation>
        </message>
        <message>
            <source>the keychain refused</source>
            <translation>the keychain refused</translation>
        </message>
        <message>
            <source>polling stopped: three attempts never came back</source>
            <translation>polling stopped: three attempts never came back</translation>
        </message>
        <message>
            <source>Poll again by hand once the cause is gone.</source>
            <translation>Poll again by hand once the cause is gone.</translation>
        </message>
        <message>
            <source>an error inside Yagura</source>
            <translation>an error inside Yagura</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refused</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>no answer</translation>
        </message>
        <message>
            <source>too many connections</source>
            <translation>too many connections</translation>
        </message>
        <message>
            <source>log-in failed</source>
            <translation>log-in failed</translation>
        </message>
        <message>
            <source>no permission</source>
            <translation>no permission</translation>
        </message>
        <message>
            <source>TLS failed</source>
            <translation>TLS failed</translation>
        </message>
        <message>
            <source>the name does not resolve</source>
            <translation>the name does not resolve</translation>
        </message>
        <message>
            <source>an answer that makes no sense</source>
            <translation>an answer that makes no sense</translation>
        </message>
        <message>
            <source>Log-in</source>
            <translation>Log-in</translation>
        </message>
        <message>
            <source>Query</source>
            <translation>Query</translation>
        </message>
    </context>
    <context>
        <name>yagura::FilterBar</name>
        <message>
            <source>Filter — state:crit used&gt;80%</source>
            <translation>Filter — state:crit used&gt;80%</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>No column is called that: %1</source>
            <translation>No column is called that: %1</translation>
        </message>
        <message>
            <source>A value is missing after %1</source>
            <translation>A value is missing after %1</translation>
        </message>
        <message>
            <source>Not a number: %1</source>
            <translation>Not a number: %1</translation>
        </message>
        <message>
            <source>Not a pattern: %1</source>
            <translation>Not a pattern: %1</translation>
        </message>
        <message>
            <source>The quotation mark is not closed</source>
            <translation>The quotation mark is not closed</translation>
        </message>
    </context>
    <context>
        <name>yagura::Findings</name>
        <message>
            <source>{target} connections exhausted</source>
            <translation>{target} connections exhausted</translation>
        </message>
        <message>
            <source>{value} of {limit} ordinary places in use</source>
            <translation>{value} of {limit} ordinary places in use</translation>
        </message>
        <message>
            <source>{target} idle in transaction</source>
            <translation>{target} idle in transaction</translation>
        </message>
        <message>
            <source>oldest open transaction idles for {value}</source>
            <translation>oldest open transaction idles for {value}</translation>
        </message>
        <message>
            <source>{target} long query</source>
            <translation>{target} long query</translation>
        </message>
        <message>
            <source>longest running for {value}</source>
            <translation>longest running for {value}</translation>
        </message>
        <message>
            <source>{target} sessions blocked</source>
            <translation>{target} sessions blocked</translation>
        </message>
        <message>
            <source>{value} wait for a lock</source>
            <translation>{value} wait for a lock</translation>
        </message>
        <message>
            <source>{target} lock wait</source>
            <translation>{target} lock wait</translation>
        </message>
        <message>
            <source>longest wait {value}</source>
            <translation>longest wait {value}</translation>
        </message>
        <message>
            <source>{target} lock table filling</source>
            <translation>{target} lock table filling</translation>
        </message>
        <message>
            <source>{value} of {limit} locks held</source>
            <translation>{value} of {limit} locks held</translation>
        </message>
        <message>
            <source>{target} replica {object} behind</source>
            <translation>{target} replica {object} behind</translation>
        </message>
        <message>
            <source>{value} not yet replayed</source>
            <translation>{value} not yet replayed</translation>
        </message>
        <message>
            <source>replay {value} late</source>
            <translation>replay {value} late</translation>
        </message>
        <message>
            <source>{target} replay behind</source>
            <translation>{target} replay behind</translation>
        </message>
        <message>
            <source>{value} behind its primary</source>
            <translation>{value} behind its primary</translation>
        </message>
        <message>
            <source>{target} replay paused</source>
            <translation>{target} replay paused</translation>
        </message>
        <message>
            <source>reads grow older until it goes on</source>
            <translation>reads grow older until it goes on</translation>
        </message>
        <message>
            <source>{target} slot {object} inactive</source>
            <translation>{target} slot {object} inactive</translation>
        </message>
        <message>
            <source>for {value}; WAL is kept for it</source>
            <translation>for {value}; WAL is kept for it</translation>
        </message>
        <message>
            <source>{target} slot {object} retains WAL</source>
            <translation>{target} slot {object} retains WAL</translation>
        </message>
        <message>
            <source>{value} kept on disk</source>
            <translation>{value} kept on disk</translation>
        </message>
        <message>
            <source>{target} slot {object} loses WAL</source>
            <translation>{target} slot {object} loses WAL</translation>
        </message>
        <message>
            <source>its replica may have to be rebuilt</source>
            <translation>its replica may have to be rebuilt</translation>
        </message>
        <message>
            <source>{target} transaction ids run out</source>
            <translation>{target} transaction ids run out</translation>
        </message>
        <message>
            <source>{object} at {value} of wraparound</source>
            <translation>{object} at {value} of wraparound</translation>
        </message>
        <message>
            <source>{target} deadlocks</source>
            <translation>{target} deadlocks</translation>
        </message>
        <message>
            <source>{value}</source>
            <translation>{value}</translation>
        </message>
        <message>
            <source>{target} many rollbacks</source>
            <translation>{target} many rollbacks</translation>
        </message>
        <message>
            <source>{value} of transactions roll back</source>
            <translation>{value} of transactions roll back</translation>
        </message>
        <message>
            <source>{target} checkpoints late</source>
            <translation>{target} checkpoints late</translation>
        </message>
        <message>
            <source>the last one is {value} of its interval old</source>
            <translation>the last one is {value} of its interval old</translation>
        </message>
        <message>
            <source>{target} WAL archiving fails</source>
            <translation>{target} WAL archiving fails</translation>
        </message>
        <message>
            <source>for {value}</source>
            <translation>for {value}</translation>
        </message>
        <message>
            <source>{target} changed its role</source>
            <translation>{target} changed its role</translation>
        </message>
        <message>
            <source>primary and standby changed places</source>
            <translation>primary and standby changed places</translation>
        </message>
        <message>
            <source>{target} {object} filling up</source>
            <translation>{target} {object} filling up</translation>
        </message>
        <message>
            <source>{value} used</source>
            <translation>{value} used</translation>
        </message>
        <message>
            <source>{target} {object} out of inodes</source>
            <translation>{target} {object} out of inodes</translation>
        </message>
        <message>
            <source>{value} of inodes used</source>
            <translation>{value} of inodes used</translation>
        </message>
        <message>
            <source>{target} {object} became read-only</source>
            <translation>{target} {object} became read-only</translation>
        </message>
        <message>
            <source>writes fail</source>
            <translation>writes fail</translation>
        </message>
        <message>
            <source>{target} {object} device error</source>
            <translation>{target} {object} device error</translation>
        </message>
        <message>
            <source>the kernel cannot read it</source>
            <translation>the kernel cannot read it</translation>
        </message>
        <message>
            <source>{target} {object} hangs</source>
            <translation>{target} {object} hangs</translation>
        </message>
        <message>
            <source>it does not answer; programs that touch it hang, too</source>
            <translation>it does not answer; programs that touch it hang, too</translation>
        </message>
        <message>
            <source>{target} {object} busy</source>
            <translation>{target} {object} busy</translation>
        </message>
        <message>
            <source>I/O {value} of the time</source>
            <translation>I/O {value} of the time</translation>
        </message>
        <message>
            <source>{target} {object} reads slowly</source>
            <translation>{target} {object} reads slowly</translation>
        </message>
        <message>
            <source>{value} per read</source>
            <translation>{value} per read</translation>
        </message>
        <message>
            <source>{target} {object} writes slowly</source>
            <translation>{target} {object} writes slowly</translation>
        </message>
        <message>
            <source>{value} per write</source>
            <translation>{value} per write</translation>
        </message>
        <message>
            <source>{target} load high</source>
            <translation>{target} load high</translation>
        </message>
        <message>
            <source>{value} per core</source>
            <translation>{value} per core</translation>
        </message>
        <message>
            <source>{target} memory short</source>
            <translation>{target} memory short</translation>
        </message>
        <message>
            <source>{value} available</source>
            <translation>{value} available</translation>
        </message>
        <message>
            <source>{target} waits for I/O</source>
            <translation>{target} waits for I/O</translation>
        </message>
        <message>
            <source>{value} of CPU time</source>
            <translation>{value} of CPU time</translation>
        </message>
        <message>
            <source>{target} memory pressure</source>
            <translation>{target} memory pressure</translation>
        </message>
        <message>
            <source>all work stalls {value} of the time</source>
            <translation>all work stalls {value} of the time</translation>
        </message>
        <message>
            <source>{target} TCP retransmits</source>
            <translation>{target} TCP retransmits</translation>
        </message>
        <message>
            <source>{value} of segments sent again</source>
            <translation>{value} of segments sent again</translation>
        </message>
        <message>
            <source>{target} {object} errors</source>
            <translation>{target} {object} errors</translation>
        </message>
        <message>
            <source>{object} has no consumers</source>
            <translation>{object} has no consumers</translation>
        </message>
        <message>
            <source>{value} messages wait</source>
            <translation>{value} messages wait</translation>
        </message>
        <message>
            <source>{object} backlog</source>
            <translation>{object} backlog</translation>
        </message>
        <message>
            <source>{value} messages ready</source>
            <translation>{value} messages ready</translation>
        </message>
        <message>
            <source>{object} unacknowledged</source>
            <translation>{object} unacknowledged</translation>
        </message>
        <message>
            <source>{value} delivered but not confirmed</source>
            <translation>{value} delivered but not confirmed</translation>
        </message>
        <message>
            <source>{object} oldest message waits</source>
            <translation>{object} oldest message waits</translation>
        </message>
        <message>
            <source>{object} dead letters grow</source>
            <translation>{object} dead letters grow</translation>
        </message>
        <message>
            <source>{object} unhealthy</source>
            <translation>{object} unhealthy</translation>
        </message>
        <message>
            <source>the broker says it is down, crashed or in the minority</source>
            <translation>the broker says it is down, crashed or in the minority</translation>
        </message>
        <message>
            <source>{target} memory alarm</source>
            <translation>{target} memory alarm</translation>
        </message>
        <message>
            <source>publishers are blocked on every node, consumers go on</source>
            <translation>publishers are blocked on every node, consumers go on</translation>
        </message>
        <message>
            <source>{target} disk alarm</source>
            <translation>{target} disk alarm</translation>
        </message>
        <message>
            <source>{target} network partition</source>
            <translation>{target} network partition</translation>
        </message>
        <message>
            <source>{object} is cut off from {value} nodes</source>
            <translation>{object} is cut off from {value} nodes</translation>
        </message>
        <message>
            <source>{target} node down</source>
            <translation>{target} node down</translation>
        </message>
        <message>
            <source>{object} is not running</source>
            <translation>{object} is not running</translation>
        </message>
        <message>
            <source>{target} memory near its limit</source>
            <translation>{target} memory near its limit</translation>
        </message>
        <message>
            <source>{object} at {value} of the watermark</source>
            <translation>{object} at {value} of the watermark</translation>
        </message>
        <message>
            <source>{target} disk near its limit</source>
            <translation>{target} disk near its limit</translation>
        </message>
        <message>
            <source>{object}: {value} free</source>
            <translation>{object}: {value} free</translation>
        </message>
        <message>
            <source>{target} file descriptors short</source>
            <translation>{target} file descriptors short</translation>
        </message>
        <message>
            <source>{object} at {value}</source>
            <translation>{object} at {value}</translation>
        </message>
        <message>
            <source>{target} unroutable messages</source>
            <translation>{target} unroutable messages</translation>
        </message>
        <message>
            <source>{target} unreachable</source>
            <translation>{target} unreachable</translation>
        </message>
        <message>
            <source>{failure}</source>
            <translation>{failure}</translation>
        </message>
        <message>
            <source>{target} cannot be seen</source>
            <translation>{target} cannot be seen</translation>
        </message>
    </context>
    <context>
        <name>yagura::FindingsPanel</name>
        <message>
            <source>What is wrong</source>
            <translation>What is wrong</translation>
        </message>
        <message>
            <source>Nothing. Every source is live and every rule is inside its limits.</source>
            <translation>Nothing. Every source is live and every rule is inside its limits.</translation>
        </message>
        <message>
            <source>No rule is broken, but not every source can be seen yet.</source>
            <translation>No rule is broken, but not every source can be seen yet.</translation>
        </message>
    </context>
    <context>
        <name>yagura::Formats</name>
        <message>
            <source>%1/s</source>
            <translation>%1/s</translation>
        </message>
        <message>
            <source>%1/min</source>
            <translation>%1/min</translation>
        </message>
        <message>
            <source>%1/h</source>
            <translation>%1/h</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>%1 d</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 d %2</source>
            <translation>%1 d %2</translation>
        </message>
        <message>
            <source>stale %1</source>
            <translation>stale %1</translation>
        </message>
    </context>
    <context>
        <name>yagura::Info</name>
        <message>
            <source>there (an entry that is missing and a locked keychain look the same)</source>
            <translation>there (an entry that is missing and a locked keychain look the same)</translation>
        </message>
        <message>
            <source>not there: %1 %2</source>
            <translation>not there: %1 %2</translation>
        </message>
        <message>
            <source>system</source>
            <translation>system</translation>
        </message>
        <message>
            <source>configuration</source>
            <translation>configuration</translation>
        </message>
        <message>
            <source>files read</source>
            <translation>files read</translation>
        </message>
        <message>
            <source>written by the desktop</source>
            <translation>written by the desktop</translation>
        </message>
        <message>
            <source>state</source>
            <translation>state</translation>
        </message>
        <message>
            <source>mount reader</source>
            <translation>mount reader</translation>
        </message>
        <message>
            <source>Qt plug-ins</source>
            <translation>Qt plug-ins</translation>
        </message>
        <message>
            <source>Qt translations</source>
            <translation>Qt translations</translation>
        </message>
        <message>
            <source>text font</source>
            <translation>text font</translation>
        </message>
        <message>
            <source>code font</source>
            <translation>code font</translation>
        </message>
        <message>
            <source>platform plug-in</source>
            <translation>platform plug-in</translation>
        </message>
        <message>
            <source>targets</source>
            <translation>targets</translation>
        </message>
        <message>
            <source>rules</source>
            <translation>rules</translation>
        </message>
        <message>
            <source>keychain</source>
            <translation>keychain</translation>
        </message>
    </context>
    <context>
        <name>yagura::MainWindow</name>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>page</source>
            <translation>page</translation>
        </message>
        <message>
            <source>Poll now</source>
            <translation>Poll now</translation>
        </message>
        <message>
            <source>Go on polling</source>
            <translation>Go on polling</translation>
        </message>
        <message>
            <source>Pause polling</source>
            <translation>Pause polling</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Space</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>Yagura — polling is paused</source>
            <translation>Yagura — polling is paused</translation>
        </message>
        <message>
            <source>Ctrl+K  go to a target, a page, a command
/  filter: words, field:value, field&gt;100, field~pattern, -not, state:crit
e, E  next and previous problem
Alt+1 … Alt+4  pages
F5  poll now
Space  pause and go on
y  copy
t  chart as a table
Ctrl+Q  quit</source>
            <translation>Ctrl+K  go to a target, a page, a command
/  filter: words, field:value, field&gt;100, field~pattern, -not, state:crit
e, E  next and previous problem
Alt+1 … Alt+4  pages
F5  poll now
Space  pause and go on
y  copy
t  chart as a table
Ctrl+Q  quit</translation>
        </message>
    </context>
    <context>
        <name>yagura::OverviewPage</name>
        <message>
            <source>Databases</source>
            <translation>Databases</translation>
        </message>
        <message>
            <source>Nodes</source>
            <translation>Nodes</translation>
        </message>
        <message>
            <source>Queues</source>
            <translation>Queues</translation>
        </message>
    </context>
    <context>
        <name>yagura::PlainLabel</name>
        <message>
            <source>Do nothing</source>
            <translation>Do nothing</translation>
        </message>
    </context>
    <context>
        <name>yagura::SourceStrip</name>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>poller starting</source>
            <translation>poller starting</translation>
        </message>
        <message>
            <source>poller silent for %1</source>
            <translation>poller silent for %1</translation>
        </message>
        <message numerus="yes">
            <source>poller %1 late · %n lost</source>
            <translation>
                <numerusform>poller %1 late · %n lost</numerusform>
                <numerusform>poller %1 late · %n lost</numerusform>
            </translation>
        </message>
        <message>
            <source>poller %1 late</source>
            <translation>poller %1 late</translation>
        </message>
        <message numerus="yes">
            <source>+%n more</source>
            <translation>
                <numerusform>+%n more</numerusform>
                <numerusform>+%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>yagura::Sparkline</name>
        <message>
            <source>last %1</source>
            <translation>last %1</translation>
        </message>
        <message>
            <source>normal %1–%2</source>
            <translation>normal %1–%2</translation>
        </message>
        <message>
            <source>limit %1</source>
            <translation>limit %1</translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s) without data</source>
            <translation>
                <numerusform>%n gap without data</numerusform>
                <numerusform>%n gaps without data</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>yagura::StateWords</name>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>UNKNOWN</source>
            <translation>UNKNOWN</translation>
        </message>
        <message>
            <source>WARN</source>
            <translation>WARN</translation>
        </message>
        <message>
            <source>CRIT</source>
            <translation>CRIT</translation>
        </message>
    </context>
    <context>
        <name>yagura::Tiles</name>
        <message>
            <source>idle in transaction</source>
            <translation>idle in transaction</translation>
        </message>
        <message>
            <source>— of which %1</source>
            <translation>— of which %1</translation>
        </message>
        <message>
            <source>waiting for a lock</source>
            <translation>waiting for a lock</translation>
        </message>
        <message>
            <source>free for ordinary clients</source>
            <translation>free for ordinary clients</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Connections</translation>
        </message>
        <message>
            <source>of %1 connections</source>
            <translation>of %1 connections</translation>
        </message>
        <message>
            <source>standby</source>
            <translation>standby</translation>
        </message>
        <message>
            <source>free</source>
            <translation>free</translation>
        </message>
        <message>
            <source>inodes used</source>
            <translation>inodes used</translation>
        </message>
        <message>
            <source>deleted but open</source>
            <translation>deleted but open</translation>
        </message>
        <message>
            <source>largest</source>
            <translation>largest</translation>
        </message>
        <message>
            <source>CPU busy</source>
            <translation>CPU busy</translation>
        </message>
        <message>
            <source>memory available</source>
            <translation>memory available</translation>
        </message>
        <message>
            <source>used</source>
            <translation>used</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Used</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>empty</translation>
        </message>
        <message>
            <source>empties in %1</source>
            <translation>empties in %1</translation>
        </message>
        <message>
            <source>drain unknown</source>
            <translation>drain unknown</translation>
        </message>
        <message>
            <source>never empties at this rate</source>
            <translation>never empties at this rate</translation>
        </message>
        <message>
            <source>in</source>
            <translation>in</translation>
        </message>
        <message>
            <source>acknowledged</source>
            <translation>acknowledged</translation>
        </message>
        <message>
            <source>unacknowledged</source>
            <translation>unacknowledged</translation>
        </message>
        <message>
            <source>consumers</source>
            <translation>consumers</translation>
        </message>
        <message>
            <source>oldest message</source>
            <translation>oldest message</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>ready</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Ready</translation>
        </message>
        <message>
            <source>ready in all</source>
            <translation>ready in all</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>not read yet</translation>
        </message>
    </context>
    <context>
        <name>yagura::TimeChart</name>
        <message>
            <source>Press T for the table.</source>
            <translation>Press T for the table.</translation>
        </message>
    </context>
    <context>
        <name>yagura::TopBar</name>
        <message>
            <source>source · direct</source>
            <translation>source · direct</translation>
        </message>
        <message>
            <source>source · daemon</source>
            <translation>source · daemon</translation>
        </message>
        <message>
            <source>source · replay</source>
            <translation>source · replay</translation>
        </message>
        <message>
            <source>Looking for the first time</source>
            <translation>Looking for the first time</translation>
        </message>
        <message>
            <source>Observe</source>
            <translation>Observe</translation>
        </message>
        <message>
            <source>Yagura only looks: nothing on a watched system is changed.</source>
            <translation>Yagura only looks: nothing on a watched system is changed.</translation>
        </message>
        <message>
            <source>oldest %1</source>
            <translation>oldest %1</translation>
        </message>
        <message>
            <source>nothing read yet</source>
            <translation>nothing read yet</translation>
        </message>
    </context>
    <context>
        <name>yagura::Verdict</name>
        <message numerus="yes">
            <source>%n critical</source>
            <translation>
                <numerusform>%n critical</numerusform>
                <numerusform>%n critical</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n warning</numerusform>
                <numerusform>%n warnings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unknown</source>
            <translation>
                <numerusform>%n unknown</numerusform>
                <numerusform>%n unknown</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 sources live</source>
            <translation>%1 of %2 sources live</translation>
        </message>
        <message>
            <source>All normal</source>
            <translation>All normal</translation>
        </message>
        <message>
            <source>Not everything can be seen</source>
            <translation>Not everything can be seen</translation>
        </message>
    </context>
</TS>
