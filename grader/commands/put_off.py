"""Imports that libraries make at once, put off until somebody uses what they bring.

nbgrader imports its four server extensions whenever anything of it is imported, and
with them all of its programs and converters; its sign-in at a JupyterHub imports an
HTTP client, its zip collector setuptools. That was half of the time that grading an
unchanged class takes.
"""

import importlib
import importlib.util
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from types import ModuleType

LOADER = "load_jupyter_server_extension"
# By the module, the functions that others take from it while they are imported.
PUT_OFF = {
    "nbgrader.server_extensions.assignment_list": [LOADER],
    "nbgrader.server_extensions.course_list": [LOADER],
    "nbgrader.server_extensions.validate_assignment": [LOADER],
    "nbgrader.server_extensions.formgrader": [LOADER],
    "setuptools.archive_util": ["unpack_archive", "unpack_tarfile", "unpack_zipfile"],
    "requests": [],
}


class StandIn(ModuleType):
    """Stands for a module; any use of what is in it imports the real one."""

    def __init__(self, name: str, folder: Path, functions: Iterable[str]):
        super().__init__(name)
        self.__path__ = [str(folder)]  # modules inside it are found as ever
        for function in functions:
            setattr(self, function, self._calls(function))

    def __getattr__(self, name: str):
        if name.startswith("__") or self._is_inside(name):
            raise AttributeError(name)  # and the import system imports it by itself
        return getattr(self._real(), name)

    def _is_inside(self, name: str) -> bool:
        """Whether one module inside asks for another, while it is imported itself."""
        inside = f"{self.__name__}."
        if not any(loaded.startswith(inside) for loaded in sys.modules):
            return False
        return importlib.util.find_spec(inside + name) is not None

    def _calls(self, function: str) -> Callable:
        return lambda *words, **named: getattr(self._real(), function)(*words, **named)

    def _real(self) -> ModuleType:
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return importlib.import_module(self.__name__)


def put_off() -> None:
    """Put these imports off in this process, where they have not been made yet."""
    for name, functions in PUT_OFF.items():
        top, _, rest = name.partition(".")
        spec = None if top in sys.modules else importlib.util.find_spec(top)
        if spec is not None and spec.origin:
            folder = Path(spec.origin).parent.joinpath(*filter(None, rest.split(".")))
            sys.modules[name] = StandIn(name, folder, functions)
