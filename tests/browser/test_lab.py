"""A learner in JupyterLab: runs all, mends one answer, validates."""

import shutil
from pathlib import Path

import pytest

from tests.browser.lab import open_notebook, run_all, running_lab

pytestmark = [pytest.mark.browser, pytest.mark.slow]

ROOT = Path(__file__).parents[2]
SIGMOID = """\
def sigmoid(z: Array) -> Array:
    shrunk = np.exp(-np.abs(z))
    return np.where(z >= 0, 1.0, shrunk) / (1.0 + shrunk)
"""


@pytest.fixture(scope="module")
def lab(browser, tmp_path_factory):
    home = tmp_path_factory.mktemp("home")
    shutil.copytree(ROOT / "notebooks/01_neuron", home / "01_neuron")
    with running_lab(home, home) as address:
        yield address


def validate(page):
    """Press the button. Validating saves first; a save of ours would race it."""
    toolbar = page.locator(".jp-NotebookPanel-toolbar:visible")
    toolbar.get_by_text("Validate", exact=True).click()
    dialog = page.locator(".jp-Dialog", has_text="Validation Results")
    dialog.wait_for()
    text = dialog.inner_text()
    dialog.locator(".jp-mod-accept").click()
    dialog.wait_for(state="detached")
    return text


def test_a_learner_runs_all_mends_one_answer_and_validates(page, lab):
    open_notebook(page, lab, "01_neuron/neuron.ipynb")
    run_all(page)
    assert 'check("sigmoid", points=4)' in validate(page)

    gap = page.locator(".jp-CodeCell", has_text="def sigmoid(z").first
    gap.locator(".cm-content").click()
    page.keyboard.press("Control+A")
    page.keyboard.insert_text(SIGMOID)

    after = validate(page)
    assert 'check("sigmoid", points=4)' not in after
    assert 'check("step", points=2)' in after
