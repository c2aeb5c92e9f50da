"""What is left out for plain cells changes no cell: IPython is asked beside it."""

import pytest
from IPython.core.inputtransformer2 import TokenTransformBase
from IPython.core.interactiveshell import InteractiveShell

from grader.sandbox.child import plain_cells

PLAIN = [
    "x = 1\n\ny = x / 2; z = x, 2",
    'text = """\n  plain\n"""',
    "def f(:",
    "if x:\n",
]
MAGIC = [
    "%time 1", "!ls", "x = !ls", "x = %env", "print?", "??f", "%%capture\n1", "a % b",
    ";print a", ",print a b", "/print a", "  \n/print a", "x = 5 # why?",
    "'''\n, a\n'''", "await f()", "[x async for x in y]", "x = 'await'",
    "async def f():\n    pass", "def f():\n    await g()", "x = (1,\n,\n2)",
]  # fmt: skip


@pytest.fixture
def shells():
    """IPython as it is, and one that reads plain cells once."""
    usual, ours = InteractiveShell(), InteractiveShell()
    plain_cells.read_once(ours)
    return usual, ours


@pytest.mark.parametrize("cell", PLAIN + MAGIC)
def test_a_cell_becomes_what_ipython_makes_of_it(shells, cell):
    usual, ours = shells
    transformed = usual.transform_cell(cell)
    assert ours.transform_cell(cell) == transformed
    asked = {"transformed_cell": transformed, "preprocessing_exc_tuple": None}
    assert ours.should_run_async(cell, **asked) == usual.should_run_async(cell, **asked)


def test_a_notebook_may_put_in_transforms_of_its_own(shells):
    class Doubled(TokenTransformBase):
        @classmethod
        def find(cls, tokens):
            return cls((1, 0)) if tokens[0][0].string == "once" else None

        def transform(self, lines):
            return [lines[0].replace("once", "twice"), *lines[1:]]

    for shell in shells:
        shell.input_transformer_manager.token_transformers.append(Doubled)
    usual, ours = shells
    assert ours.transform_cell("once") == usual.transform_cell("once") == "twice\n"


def test_tokens_are_not_looked_at_for_plain_cells(shells):
    _, ours = shells
    ours.input_transformer_manager.do_one_token_transform = None
    for cell in PLAIN:
        ours.transform_cell(cell)
    with pytest.raises(TypeError):
        ours.transform_cell("x = !ls")
