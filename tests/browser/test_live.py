"""Live twins in JupyterLab: arrow keys move sliders below a picture that stays."""

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook

from tests.browser.lab import cells, open_notebook, run_all, running_lab

pytestmark = [pytest.mark.browser, pytest.mark.slow]
pytest.importorskip("anywidget")

SOURCES = (
    "from grader.student import figures",
    "figures.boundary_explorer()",
)


@pytest.fixture(scope="module")
def lab(browser, tmp_path_factory):
    home = tmp_path_factory.mktemp("home")
    notebook = new_notebook(
        cells=[new_code_cell(source) for source in SOURCES],
        metadata={"kernelspec": {"name": "python3", "display_name": "Python 3"}},
    )
    nbformat.write(notebook, home / "live.ipynb")
    with running_lab(home, home) as address:
        yield address


def test_arrow_keys_move_the_line_and_the_static_picture_stays(page, lab):
    open_notebook(page, lab, "live.ipynb")
    run_all(page)
    picture = page.locator(".widget-html img")
    picture.wait_for()
    assert "w = (1, 0), b = 0: 2 wrong" in picture.get_attribute("alt")

    second = page.get_by_role("slider", name="w2")
    second.focus()
    for _ in range(4):
        page.keyboard.press("ArrowRight")
    page.locator(".widget-html img[alt*='w = (1, 1), b = 0: 0 wrong']").wait_for()

    static = page.locator(".jp-OutputArea-output img[alt^='nine lines']")
    assert static.count() == 1
    kept = [output["data"] for output in cells(page)[1]["outputs"]]
    assert "image/png" in kept[0]
    assert "application/vnd.jupyter.widget-view+json" in kept[1]
