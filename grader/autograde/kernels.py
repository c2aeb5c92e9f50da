"""What a notebook says of its kernel."""

import sys
from collections.abc import Mapping

from grader.sandbox.sandbox_spec import OWN_KERNEL

LANGUAGE = {
    "codemirror_mode": {"name": "ipython", "version": sys.version_info[0]},
    "file_extension": ".py",
    "mimetype": "text/x-python",
    "name": "python",
    "nbconvert_exporter": "python",
    "pygments_lexer": f"ipython{sys.version_info[0]}",
    "version": sys.version.split()[0],
}


def kernel_of(notebook: Mapping) -> str:
    """The name of the kernel that a notebook asks for."""
    return notebook["metadata"].get("kernelspec", {}).get("name", OWN_KERNEL)
