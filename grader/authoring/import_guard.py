"""The first cell of a notebook says in one sentence what to do without its package.

Students open a notebook alone: in Colab, in VS Code, out of an e-mail. There Python's
own word, "No module named 'grader'", helps nobody.
"""

import ast
import textwrap

GUARD = """\
try:
{imports}
except ModuleNotFoundError as missing:
    raise ModuleNotFoundError(
        f"{{missing}}. Open this notebook in the folder that it came in (the zip, "
        "unpacked). Or put the .whl file of the zip beside it and, in a cell above "
        "this one, run:  %pip install *.whl"
    ) from None"""


def guarded(source: str) -> str:
    """A set-up cell, the import of what travels with it guarded; others unchanged."""
    lines = source.splitlines()
    for node in reversed(ast.parse(source).body):
        if isinstance(node, ast.ImportFrom) and node.module == "grader.student":
            first, last = node.lineno - 1, node.end_lineno
            imports = textwrap.indent("\n".join(lines[first:last]), "    ")
            lines[first:last] = [GUARD.format(imports=imports)]
    return "\n".join(lines)
