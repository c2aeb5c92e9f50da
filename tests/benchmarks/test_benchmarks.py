"""The benchmarks run, in a small form; what they measure is read by people."""

from tests.benchmarks import graph_engine, training


def test_training_prints_both_rivals(capsys):
    training.main(rounds=1)
    printed = capsys.readouterr().out
    assert "course" in printed
    assert "scikit-learn" in printed


def test_the_engines_agree_and_are_compared(capsys):
    graph_engine.main(repeats=2, rounds=1)
    printed = capsys.readouterr().out
    assert "scalar graph" in printed
    assert "no recursion" in printed
