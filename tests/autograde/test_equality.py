"""Outputs are those of stock nbgrader, cell by cell, for honest notebooks."""

import os
import re

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from nbgrader.preprocessors import Execute

from grader.autograde.execute import SandboxedExecute
from grader.sandbox import forkserver_pool

pytestmark = pytest.mark.skipif(
    forkserver_pool.probe().tier is None,
    reason=f"no sandbox here: {forkserver_pool.probe().advice}",
)
HONEST = """
import sys; print("one"); print("two", file=sys.stderr)
---
_, __, sorted(globals()), get_ipython().execution_count
---
1 + 1
---
_
---
import numpy as np
---
np.random.default_rng(1).normal(size=(3, 3))
---
np.arange(6).reshape(2, 3) @ np.ones(2)
---
np.linalg.inv(np.zeros((2, 2)))
---
np.log(np.array([0.0, 1.0]))
---
def f(x):
    return g(x)
def g(x):
    raise ValueError(f"no {x}")
f(3)
---
x = [1, 2
---
undefined_name
---
{}["k"]
---
assert 1 == 2, "not so"
---
from IPython.display import HTML, Markdown, display
display(HTML("<b>b</b>"), Markdown("*m*"), {"a": 1})
---
handle = display("first", display_id=True)
handle.update("second")
---
from IPython.display import clear_output
print("gone"); clear_output(); print("stays")
---
%matplotlib inline
import matplotlib.pyplot as plt
plt.plot(np.linspace(0, 1, 20) ** 2); plt.title("t"); plt.show()
---
fig, ax = plt.subplots(1, 2, figsize=(4, 2)); ax[0].imshow(np.eye(4)); fig
---
%timeit -n 1 -r 1 -q 1
---
%who_ls
---
%%capture out
print("held")
---
out.stdout
---
%%writefile helper.py
ANSWER = 42
---
import helper; helper.ANSWER
---
open("data.csv").read()
---
import asyncio; await asyncio.sleep(0.01); "awaited"
---
import warnings; warnings.warn("careful")
---
input("name? ")
---
import matplotlib; matplotlib.get_backend()
---
import os, subprocess
subprocess.run(["echo", "from a program"]); os.getpid() > 0
---
!echo shell
---
import threading
t = threading.Thread(target=print, args=("from a thread",)); t.start(); t.join()
---
class Shown:
    def _repr_mimebundle_(self, include=None, exclude=None):
        return {"text/plain": "plain", "text/html": "<i>h</i>"}, {"text/html": {"k": 1}}
Shown()
---
raise SystemExit(3)
---
sys.exit()
---
float("nan"), 1e400, "\u00fc\u2713"
---
plt.figure(); _ = plt.hist([1, 2, 2, 3])
---
__import__("this_module_does_not_exist")
---
from grader.student import check
check("sigmoid", points=5)
---
raise NotImplementedError()
---
try:
    raise KeyError("a")
except KeyError as e:
    raise RuntimeError("b") from e
---
import sys; sys.setrecursionlimit(300)
def deep(n): return deep(n + 1)
deep(0)
---
sys.setrecursionlimit(3000)
---
Out
"""


def honest_notebook():
    codes = [code.strip() for code in HONEST.split("\n---\n")]
    parts = [new_code_cell(code) for code in codes]
    return new_notebook(cells=[new_markdown_cell("# Text"), *parts])


def canonical(cell) -> list:
    """Outputs without what differs from run to run: addresses, dates, flush times."""
    found = []
    for output in cell.outputs:
        if "traceback" in output:  # how deep it goes depends on what lies below it
            output.traceback = list(dict.fromkeys(output.traceback))
        plain = re.sub(r"0x[0-9a-f]{8,}", "0x", repr(dict(output)))
        plain = re.sub(r"ipykernel_\d+[/\\]+\d+", "ipykernel", plain)
        plain = re.sub(r"(In\[\d+\]|Input In \[\d+\])", "In", plain)
        found.append(plain)
    return found


def merged(cell) -> None:
    """Join neighbouring text of one stream, which depends on when it was flushed."""
    outputs = []
    for output in cell.outputs:
        last = outputs[-1] if outputs else None
        stream = output.output_type == "stream" and last is not None
        if stream and last.output_type == "stream" and last.name == output.name:
            last.text += output.text
        else:
            outputs.append(output)
    cell.outputs = sorted(outputs, key=lambda o: o.get("name") or "")


@pytest.fixture(scope="module")
def both(tmp_path_factory):
    """The honest notebook run by stock nbgrader and by ours."""
    ran = []
    for kind in (Execute, SandboxedExecute):
        folder = tmp_path_factory.mktemp("submission")
        (folder / "data.csv").write_text("1,2\n")
        before = dict(os.environ)
        os.environ.pop("PYTEST_CURRENT_TEST", None)  # ipykernel would capture less
        os.environ |= {"GRADER_FIGURES": "off", "NBGRADER_EXECUTION": "autograde"}
        try:
            executor = kind(timeout=60)
            resources = {"metadata": {"path": str(folder)}}
            notebook, _ = executor.preprocess(honest_notebook(), resources)
        finally:
            os.environ.clear()
            os.environ.update(before)
        for cell in notebook.cells[1:]:
            merged(cell)
        ran.append(notebook)
    return ran


@pytest.mark.slow
@pytest.mark.parametrize("number", range(1, 1 + len(HONEST.split("\n---\n"))))
def test_outputs_equal_those_of_stock_nbgrader(both, number):
    stock, ours = (notebook.cells[number] for notebook in both)
    assert canonical(ours) == canonical(stock)
    assert ours.execution_count == stock.execution_count


@pytest.mark.slow
def test_metadata_equals_that_of_stock_nbgrader(both):
    stock, ours = both
    assert ours.metadata.language_info == stock.metadata.language_info
    for mine, theirs in zip(ours.cells, stock.cells, strict=True):
        timed = mine.metadata.get("execution", {})
        assert set(timed) == set(theirs.metadata.get("execution", {}))
    nbformat.validate(ours)


@pytest.mark.slow
def test_pictures_are_equal_byte_for_byte(both):
    stock, ours = ([picture(notebook)] for notebook in both)
    assert ours == stock
    assert ours[0]


def picture(notebook) -> list[str]:
    outputs = [output for cell in notebook.cells[1:] for output in cell.outputs]
    data = [output.get("data", {}) for output in outputs]
    return [forms["image/png"] for forms in data if "image/png" in forms]
