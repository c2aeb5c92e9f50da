"""The check line: what it looks up, shows, returns and never does."""

import subprocess
import sys

import numpy as np
import pytest

from grader.student import check
from grader.student.judging import public_check
from grader.student.judging.verdict import plain_points
from solutions import neuron as solution
from tests import in_process
from tests.events import steps
from tests.student.check_module import check_module

files_beside = public_check._files  # all tests read those beside the masters instead


def run(code, **names):
    """Execute a check line in a namespace of its own, as a notebook cell would."""
    namespace = {"check": check, **names}
    exec(f"result = {code}", namespace)
    return namespace["result"]


@pytest.fixture
def sigmoid_check():
    return 'check("sigmoid", points=5)'


def test_a_right_answer_earns_its_points(sigmoid_check, capsys):
    points = run(sigmoid_check, sigmoid=solution.sigmoid)
    assert points == 5.0
    assert type(points) is float
    assert "✓ sigmoid: Right" in capsys.readouterr().out


def test_a_pass_is_never_called_the_last_word(sigmoid_check, capsys):
    run(sigmoid_check, sigmoid=solution.sigmoid)
    assert "The grader tries more" in capsys.readouterr().out


def test_a_box_counts_what_has_passed_in_its_notebook(sigmoid_check, monkeypatch):
    stored = public_check.of_one_notebook("sigmoid")
    here = {name: stored[name] for name in ("sigmoid", "step", "augment")}
    notebooks = [here, {"of_another": {}}]
    monkeypatch.setattr(public_check, "_files", lambda: notebooks)
    monkeypatch.setattr(check_module, "_right", {"of_another"})
    shown = []
    monkeypatch.setattr(check_module, "_told", shown.append)
    step = 'check("step", points=2)'
    run(sigmoid_check, sigmoid=solution.sigmoid)
    run(step, step=solution.step)
    run(sigmoid_check, sigmoid=np.tanh)
    counts = [f"{n} of 3 right so far" for n in (1, 2, 1)]
    assert [each.so_far for each in shown] == counts
    assert counts[2] in shown[2].box
    assert counts[2] not in repr(shown[2])  # which is what a page of feedback reads


def test_a_missing_answer_says_what_to_do(sigmoid_check, capsys):
    assert run(sigmoid_check) == 0.0
    assert "run the cell above" in capsys.readouterr().out


@pytest.mark.parametrize("content", [b"{", b"\xff\xfe", b"[" * 9])
def test_damaged_points_are_told_and_raise_nothing(tmp_path, monkeypatch, content):
    (tmp_path / public_check.FILE).write_bytes(content)
    monkeypatch.setattr(public_check, "PLACES", (tmp_path,))
    assert files_beside.__wrapped__() == []


def test_an_unknown_exercise_is_told(capsys):
    assert run('check("no_such_thing", points=5)', no_such_thing=abs) == 0.0
    assert "no exercise called no_such_thing" in capsys.readouterr().out


def test_an_earlier_part_that_is_wrong_is_blamed(capsys):
    names = {"sigmoid": np.tanh, "np": np}
    source = "def sigmoid_derivative(z):\n    y = sigmoid(z)\n    return y * (1 - y)"
    exec(source, names)
    assert run('check("sigmoid_derivative", points=5)', **names) == 0.0
    assert "It calls sigmoid, which is not right yet" in capsys.readouterr().out


def test_a_part_that_came_from_another_notebook_is_not_blamed(capsys):
    """Notebook 3 is handed sigmoid, so no points of it lie beside that notebook."""
    assert "sigmoid" not in public_check.of_one_notebook("sigmoid_backward")
    names = {"sigmoid": solution.sigmoid}
    exec("def sigmoid_backward(upstream, z):\n    return 1 - sigmoid(z)", names)
    assert run('check("sigmoid_backward", points=2)', **names) == 0.0
    said = capsys.readouterr().out
    assert "✗ sigmoid_backward" in said
    assert "It calls" not in said


def test_nothing_reaches_stderr_and_nothing_is_raised(sigmoid_check, capfd):
    def hostile(z):
        print("x", file=sys.stderr)
        raise BaseException("no")

    assert run(sigmoid_check, sigmoid=hostile) == 0.0
    assert capfd.readouterr().err == ""


def test_points_are_what_nbgrader_can_read():
    assert plain_points(0.5, 5) == 2.5
    for share in (np.float64(0.5), float("nan"), -1.0, 7.0, float("inf")):
        points = plain_points(share, 5)
        assert type(points) is float
        assert 0.0 <= points <= 5.0
        assert repr(points) == str(float(repr(points)))


def test_the_judge_of_the_tests_puts_right_parts_below(monkeypatch):
    monkeypatch.setattr(check_module, "_judge", lambda: in_process.judge)
    names = {"sigmoid": np.tanh}
    source = "def sigmoid_derivative(z):\n    y = sigmoid(z)\n    return y * (1 - y)"
    exec(source, names)
    names["check"] = check
    exec('result = check("sigmoid_derivative", points=5)', names)
    assert names["result"] == 5.0
    assert names["sigmoid"] is np.tanh, "the learner's own part is put back"


def test_the_student_half_loads_little_and_nothing_of_others():
    """NumPy and the standard library; how long it takes is in the benchmarks."""
    code = (
        "import numpy, sys; before = set(sys.modules); import grader.student;"
        "print(*sorted(set(sys.modules) - before))"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()
    packages = {name.split(".")[0] for name in loaded}
    compiled = {name for name in packages if "cython" in name}  # of numpy.random
    assert packages - compiled - sys.stdlib_module_names == {"grader", "numpy"}
    assert len(loaded) < 250


def test_a_check_takes_few_steps(sigmoid_check):
    def once():
        return run(sigmoid_check, sigmoid=solution.sigmoid)

    once()
    assert steps(once) < 10_000
