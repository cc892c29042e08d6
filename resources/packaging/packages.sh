# SPDX-FileCopyrightText: Yagura contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by ./run and ./check: installs the Debian packages that are missing, and leaves servers stopped.

build_packages=(
    g++ cmake ninja-build pkg-config ccache git
    qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev libqt6svg6 qt6-tools-dev qt6-translations-l10n
    qtkeychain-qt6-dev libsecret-1-0 libcli11-dev libpqxx-dev libpq-dev libyaml-cpp-dev
    libsqlite3-dev zlib1g-dev librabbitmq-dev libmicrohttpd-dev
    graphviz
    fonts-inter fonts-jetbrains-mono fonts-noto-cjk fonts-vlgothic fonts-dejavu-core
)
lab_packages=(
    postgresql postgresql-contrib rabbitmq-server python3 python3-pika openssl e2fsprogs iproute2
)
test_packages=(
    pgbouncer xvfb openbox xauth xdotool dbus gnome-keyring poppler-utils fuse3 libfuse3-dev faketime
    nlohmann-json3-dev libsimdjson-dev libvalijson-dev json-schema-test-suite
)

# Prints those of its arguments that are not installed.
missing_packages() {
    local package
    for package in "$@"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || echo "$package"
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# A server that Yagura's lab uses is started by the lab, on its own data and loopback only. So nothing may be started
# or created by the package itself; what was there before stays as it was.
with_servers_held_back() {
    local policy=/usr/sbin/policy-rc.d held=""
    if [ ! -e "$policy" ]; then
        printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null
        as_root chmod 755 "$policy"
        held=yes
    fi
    local cluster=/etc/postgresql-common/createcluster.conf made=""
    if [ ! -e "$cluster" ]; then
        as_root mkdir -p /etc/postgresql-common
        echo 'create_main_cluster = false' | as_root tee "$cluster" >/dev/null
        made=yes
    fi
    local status=0
    "$@" || status=$?
    [ -z "$held" ] || as_root rm -f "$policy"
    [ -z "$made" ] || as_root rm -f "$cluster"
    return $status
}

install_packages() {
    local missing
    mapfile -t missing < <(missing_packages "$@")
    [ "${#missing[@]}" -gt 0 ] || return 0
    echo "Installing ${#missing[@]} packages: ${missing[*]}" >&2
    local options=(-o DPkg::Lock::Timeout=900 -o Dpkg::Options::=--force-confold -y -q --no-install-recommends)
    as_root apt-get -q -o DPkg::Lock::Timeout=900 update >&2 || return 1
    with_servers_held_back as_root env DEBIAN_FRONTEND=noninteractive apt-get "${options[@]}" install "${missing[@]}" >&2 ||
        return 1
    local server
    if [ -d /run/systemd/system ]; then
        for server in postgresql rabbitmq-server pgbouncer; do
            printf '%s\n' "${missing[@]}" | grep -qx "$server" && as_root systemctl disable --now "$server" >&2
        done
    fi
    return 0
}
