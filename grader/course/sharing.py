"""Several accounts on one course: what one writes, the others may change.

A course folder is shared if its group may write in it, as after

    mkdir course; chgrp teachers course; chmod 2770 course

Then every process that works on it leaves what it makes writable for that group, and
nbgrader is told by its own setting, groupshared.
"""

import os
import stat
from contextlib import suppress
from pathlib import Path

GROUP = stat.S_IRGRP | stat.S_IWGRP
GRADEBOOK = "gradebook.db"  # SQLite makes it for its owner alone, whatever the umask


def is_shared(root: Path) -> bool:
    """Whether the group of a course folder may write in it."""
    try:
        return bool(root.stat().st_mode & stat.S_IWGRP)
    except OSError:
        return False


def share(root: Path) -> None:
    """Let the group change what this process writes from now on, if it is shared."""
    if not is_shared(root):
        return
    os.umask(os.umask(0o077) & ~stat.S_IRWXG)
    with suppress(OSError):  # not there yet, or another account's, which has done it
        book = root / GRADEBOOK
        book.chmod(book.stat().st_mode | GROUP)
