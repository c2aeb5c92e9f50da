"""Modules imported once before the fork, and hidden until a notebook imports them.

Were they left in sys.modules, `import matplotlib; matplotlib.pyplot` would work in the
grader and fail for the student. So each import in a fork brings back exactly what it
brings in a fresh kernel, as recorded while the modules were first imported.
"""

import builtins
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

# Importing these does something to the running shell, so it has to happen for real.
FOR_REAL = ("matplotlib_inline.backend_inline", "grader.student")


class Reveal:
    """A finder that puts hidden modules back, with what they import."""

    def __init__(self, names: Iterable[str]):
        self._before = set(sys.modules)
        self._brings: dict[str, set[str]] = {}
        self._import_all(names)
        # Of other packages, what is imported from now on is IPython's and stays.
        self._families = {n.partition(".")[0] for n in set(sys.modules) - self._before}
        self.hidden: dict[str, ModuleType] = {}
        self._bound: set[str] = set()  # those that are an attribute of their package

    def hide(self) -> None:
        """Take the modules out of sys.modules, and out of the packages they are in."""
        for name, module in sys.modules.items():
            new = name not in self._before and name not in FOR_REAL
            if new and module is not None and name.partition(".")[0] in self._families:
                self.hidden[name] = module
        for name in (*self.hidden, *FOR_REAL):
            parent, _, leaf = name.rpartition(".")
            holder, child = sys.modules.get(parent), sys.modules.get(name)
            if holder and child and vars(holder).get(leaf) is child:
                self._bound.add(name)
        for name in self._bound:
            parent, _, leaf = name.rpartition(".")
            delattr(sys.modules[parent], leaf)
        for name in (*self.hidden, *FOR_REAL):
            sys.modules.pop(name, None)
        sys.meta_path.insert(0, self)

    def find_spec(self, name: str, path=None, target=None) -> ModuleSpec | None:
        """A spec of our own for a hidden module; part of the import protocol."""
        module = self.hidden.get(name)
        if module is None or name in sys.modules:
            return None
        package = hasattr(module, "__path__")
        origin = getattr(module, "__file__", None)
        # A loader by what it does: importlib.abc is for notebooks to import.
        spec = ModuleSpec(name, self, origin=origin, is_package=package)  # type: ignore[arg-type]
        spec.loader_state = (module, module.__spec__)
        return spec

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        """The module as it was first imported."""
        return spec.loader_state[0]

    def exec_module(self, module: ModuleType) -> None:
        """Nothing to run again; the modules that came with it come with it."""
        # Only now: given its own spec earlier, importlib would run the module twice.
        spec: Any = module.__spec__  # what find_spec made
        name, module.__spec__ = spec.name, spec.loader_state[1]
        closure = self._closure(name)
        for other in closure:
            sys.modules.setdefault(other, self.hidden[other])
        for other in closure & self._bound:
            parent, _, leaf = other.rpartition(".")
            if parent in sys.modules:
                setattr(sys.modules[parent], leaf, self.hidden[other])

    def _closure(self, name: str) -> set[str]:
        seen: set[str] = set()
        todo = [name]
        while todo:
            at = todo.pop()
            if at in seen or at not in self.hidden:
                continue  # what every kernel has loaded brings nothing hidden
            seen.add(at)
            todo += self._brings.get(at, ())
        return seen

    def _import_all(self, names: Iterable[str]) -> None:
        real = builtins.__import__
        builtins.__import__ = self._recording(real)
        try:
            for name in names:
                with suppress(Exception):  # then it fails in the notebook as it should
                    builtins.__import__(name, {"__name__": "zygote"}, None, ("any",))
        finally:
            builtins.__import__ = real

    def _recording(self, real: Callable) -> Callable:
        """An __import__ that notes what the import of each module loads."""

        def recording(name, globals=None, locals=None, fromlist=(), level=0):  # noqa: A002
            space = globals or {}
            importer, before = space.get("__name__", ""), set(sys.modules)
            module = real(name, globals, locals, fromlist, level)
            spec = getattr(sys.modules.get(importer), "__spec__", None)
            if not getattr(spec, "_initializing", False):
                return module  # inside a function: not part of importing its module
            full = _absolute(name, space, level)
            words = full.split(".")
            brings = self._brings.setdefault(importer, set())
            brings |= {".".join(words[:end]) for end in range(1, len(words) + 1)}
            brings |= {f"{full}.{leaf}" for leaf in fromlist or ()} & set(sys.modules)
            brings |= set(sys.modules) - before
            return module

        return recording


def _absolute(name: str, space: dict, level: int) -> str:
    if not level:
        return name
    package = space.get("__package__") or space["__name__"].rpartition(".")[0]
    base = package.rsplit(".", level - 1)[0]
    return f"{base}.{name}" if name else base
