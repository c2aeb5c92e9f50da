"""Which names a course may register."""

from collections.abc import Callable, Mapping


def is_free(known: Mapping[str, Callable], name: str, thing: Callable) -> bool:
    """Whether nothing has the name yet, or the same thing from a module read anew.

    A copy of a course, with the same code, takes nothing away from the first one.
    """
    other = known.get(name)
    if other is None or _origin(other) == _origin(thing):
        return True
    code = getattr(thing, "__code__", None)
    return code is not None and code == getattr(other, "__code__", None)


def _origin(thing: Callable) -> tuple[str, str]:
    return thing.__module__, thing.__qualname__
