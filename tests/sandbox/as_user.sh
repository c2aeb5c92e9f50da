#!/bin/sh
# Run a command as an ordinary user without any right (to be called by root); AS_UID and
# AS_GID say which one.
set -eu
uid=${AS_UID:-54321}
gid=${AS_GID:-$uid}
if [ "${AS_USER_INSIDE:-}" = "" ]; then
    AS_USER_INSIDE=1 exec unshare --mount "$0" "$@"
fi
. "$(dirname "$0")/open_home.sh"
open_home "$1"
HOME=$(mktemp -d)
chown "$uid:$gid" "$HOME"
export HOME
exec setpriv --reuid="$uid" --regid="$gid" --clear-groups --inh-caps=-all \
    --bounding-set=-all "$@"
