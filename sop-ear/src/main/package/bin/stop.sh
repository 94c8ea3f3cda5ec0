#!/bin/sh
# Stops SOP and waits for its end. Settings: sop.conf
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd) || exit 1
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" "$here/Server.java" stop "$@"
