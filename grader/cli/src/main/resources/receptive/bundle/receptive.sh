#!/bin/sh
# Runs Receptive for students: finds a JDK of 25 or newer and starts the program in lib.
set -eu

link=$0
while [ -h "$link" ]; do
    target=$(readlink "$link")
    case $target in
        /*) link=$target ;;
        *) link=$(dirname "$link")/$target ;;
    esac
done
home=$(cd "$(dirname "$link")" && pwd -P)

is_jdk() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] && grep -Eq '^JAVA_VERSION="(2[5-9]|[3-9][0-9])' "$1/release"
}

find_jdk() {
    on_path=$(command -v javac 2>/dev/null || true)
    [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")")
    for jdk in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "${HOME:-}"/.jdks/* \
        "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if [ -n "$jdk" ] && is_jdk "$jdk"; then
            java=$jdk/bin/java
            return
        fi
    done
    echo "Receptive needs a JDK 25, and none was found in JAVA_HOME, on the PATH or where systems keep them." \
        "Install one (https://adoptium.net) or set JAVA_HOME to it." >&2
    exit 3
}

# Without a locale, Java cannot name files that are not ASCII.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *[Uu][Tt][Ff]*) ;;
    *) export LC_ALL=C.UTF-8 ;;
esac

find_jdk
exec "$java" -Xshare:auto -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED \
    -Dreceptive.home="$home" -cp "$home/lib/contracts/receptive-worker.jar:$home/lib/*" receptive.cli.StudentMain "$@"
