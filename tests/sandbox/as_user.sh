#!/bin/sh
# Run a command as an ordinary user without any right (to be called by root); AS_UID and
# AS_GID say which one. Where the interpreter lies in root's closed home, that home is
# opened in this process's view.
set -eu
uid=${AS_UID:-54321}
gid=${AS_GID:-$uid}
base=$("$1" -c 'import sys; print(sys.base_prefix)')
home=$(getent passwd 0 | cut -d: -f6)
top="$home/$(printf '%s' "${base#"$home"/}" | cut -d/ -f1)"
open_home() {
    case $base in "$home"/*) ;; *) return 0 ;; esac
    mount --bind "$top" /mnt
    mount -t tmpfs -o mode=755 tmpfs "$home"
    mkdir "$top"
    mount --bind /mnt "$top"
    umount /mnt
}
if [ "${AS_USER_INSIDE:-}" = "" ]; then
    AS_USER_INSIDE=1 exec unshare --mount "$0" "$@"
fi
open_home
HOME=$(mktemp -d)
chown "$uid:$gid" "$HOME"
export HOME
exec setpriv --reuid="$uid" --regid="$gid" --clear-groups --inh-caps=-all \
    --bounding-set=-all "$@"
