"""The benchmarks run, in a small form; what they measure is read by people."""

import pytest

from tests.benchmarks import checks, graph_engine


@pytest.mark.slow
def test_training_prints_both_rivals(capsys):
    from tests.benchmarks import training  # scikit-learn takes two seconds

    training.main(rounds=1)
    printed = capsys.readouterr().out
    assert "course" in printed
    assert "scikit-learn" in printed


@pytest.mark.slow
def test_the_engines_agree_and_are_compared(capsys):
    graph_engine.main(repeats=2, rounds=1)
    printed = capsys.readouterr().out
    assert "scalar graph" in printed
    assert "no recursion" in printed


@pytest.mark.slow
def test_checks_are_measured_without_the_answers_own_time(capsys):
    checks.main(rounds=1, wrong=False)
    printed = capsys.readouterr().out
    assert "a submission, ms" in printed
    assert "topological_order" in printed
    assert "importing the student package" in printed

    def slow():
        for _ in range(10**6):
            pass

    watch = checks.Stopwatch()
    watch.timed(slow)()
    assert watch.seconds > 0.001
