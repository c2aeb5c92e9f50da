"""What a piece of Python defines, found out once for each piece, and within bounds."""

import ast
import functools

LONGEST = 1 << 18  # characters; parsing takes 300 bytes of memory for each


@functools.lru_cache(maxsize=4096)
def names_in(source: str) -> frozenset[str]:
    """Functions, classes and variables that a source defines; none if it is no Python.

    Nor if it is too long to be looked at: no answer of a course is.
    """
    if len(source) > LONGEST:
        return frozenset()
    try:
        body = ast.parse(source).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return frozenset()
    kinds = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
    defined = {node.name for node in body if isinstance(node, kinds)}
    targets = [t for n in body if isinstance(n, ast.Assign) for t in n.targets]
    return frozenset(defined | {t.id for t in targets if isinstance(t, ast.Name)})
