#!/bin/sh
# Starts SOP in the background; with --foreground for a service. Settings: sop.conf
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd) || exit 1
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
version=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = \([0-9]*\).*/\1/p')
if [ "${version:-0}" -lt 17 ]; then
    echo "Perlu JDK 17 atau lebih baru; pasang, atau arahkan JAVA_HOME ke sana." >&2
    echo "A JDK 17 or later is needed; install one, or point JAVA_HOME to it." >&2
    exit 1
fi
command=start
if [ "$1" = --foreground ]; then
    command=run
    shift
fi
exec "$java" "$here/Server.java" "$command" "$@"
