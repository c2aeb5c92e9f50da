#!/bin/sh
# Run a command as root on a machine that is this one but for its accounts: what it
# changes in /etc and /home is gone with it, and so is every process that it started;
# it ends at the latest with whoever called it.
#   machine.sh FOLDER PYTHON COMMAND...   FOLDER is empty, PYTHON what others must see
set -eu
if [ "${MACHINE_INSIDE:-}" = "" ]; then
    MACHINE_INSIDE=1 exec setpriv --pdeathsig KILL \
        unshare --mount --pid --fork --kill-child --mount-proc "$0" "$@"
fi
place=$1
python=$2
shift 2
. "$(dirname "$0")/../sandbox/open_home.sh"
open_home "$python"
cp -a /etc "$place/etc"
mount --bind "$place/etc" /etc
mkdir -p "$place/home"
mount --bind "$place/home" /home
exec "$@"
