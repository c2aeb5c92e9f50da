"""Formulas of nets that answer with probabilities: one sigmoid, or a softmax."""

from grader.api import Derivation

from .symbols import LABEL, ONE_UNIT, SMALL, UNIT, formula, right

_BINARY = {**ONE_UNIT, "t": LABEL}
_PROBABILITY = {"a": "sigmoid(w x)", "p": "sigmoid(v a)"}


def _binary(position: int, wrong: dict) -> Derivation:
    expected = right("hunt_binary_net", position)
    only = ("p", "t", "a", "x")
    return Derivation(expected, _BINARY, {}, _PROBABILITY, only, wrong)


HUNT_BINARY_NET = formula(
    "hunt_binary_net",
    loss=_binary(
        0,
        {
            "D9": ("t log(p)", "That is the homework's: for t = 0 it is always 0."),
            "D8": ("-t log(p)", "What does the loss say when t = 0?"),
            "D1": (
                "t log(p) + (1 - t) log(1 - p)",
                "A loss of this kind is never < 0.",
            ),
            "brackets": (
                "-t log(p) + (1 - t) log(1 - p)",
                "The minus in front belongs to both terms.",
            ),
            "P4": ("-(p log(p) + (1 - p) log(1 - p))", "The label is not in it."),
        },
    ),
    dE_dp=_binary(
        1,
        {
            "D11": (
                "p (1 - p) log(p) + t (1 - p)",
                "That is the homework's: the label has been differentiated, too.",
            ),
            "D1": ("(t - p) / (p (1 - p))", "Only the sign is wrong."),
            "on": ("p - t", "That is the slope at the logit; stop at p."),
            "D8": ("-t / p", "What does the loss say when t = 0?"),
            "D10": (
                "-t / p - (1 - t) / (1 - p)",
                "log(1 - p) has a sign of its own.",
            ),
        },
    ),
    da_dw=_binary(
        2,
        {
            "A3": ("p (1 - p) x", "That is the homework's: whose slope is it?"),
            "A2": ("x", "The slope of the sigmoid is missing."),
            "x": ("a (1 - a)", "What is w multiplied by?"),
            "A8": ("a (1 - a x)", "Look at the brackets around 1 - a."),
        },
    ),
    dE_do=_binary(
        3,
        {
            "D11": (
                "(p (1 - p) log(p) + t (1 - p)) p (1 - p)",
                "The homework's slope at p has been handed on.",
            ),
            "NN.6f": (
                "p (1 - p) log(p) + t (1 - p) p (1 - p)",
                "The homework's slope at p again, and without its brackets.",
            ),
            "A7": (
                "(p - t) p (1 - p)",
                "The slope of the output has cancelled already in p - t.",
            ),
            "D1": ("t - p", "Only the sign is wrong."),
            "D6": ("p", "The label is not in it."),
            "back": ("(p - t) / (p (1 - p))", "That is the slope at p; go on to o."),
        },
    ),
)

_CLASS = {"a": UNIT, "p_n": UNIT, "t_n": LABEL}

HUNT_LOST_FACTOR = formula(
    "hunt_lost_factor",
    d_p_n=Derivation(
        right("hunt_lost_factor", 0),
        {"a": UNIT, "p_n": UNIT},
        wrong={
            "P2": (
                "a (1 - p_n)",
                "That is the homework's: compare its last two lines.",
            ),
            "a": ("p_n (1 - p_n)", "v_n is multiplied by something."),
            "P-other": ("-a p_n^2", "That is the other case with n put in for i."),
            "sign": ("-a p_n (1 - p_n)", "More logit, more probability: the sign."),
            "A1": ("a (1 - a) p_n (1 - p_n)", "a is only a factor here."),
        },
    ),
    d_loss=Derivation(
        right("hunt_lost_factor", 1),
        _CLASS,
        wrong={
            "P2": (
                "-t_n a (1 - p_n) / p_n + (1 - t_n) a p_n",
                "The lost factor has been handed on: 1/p_n finds no partner.",
            ),
            "D1": ("a (t_n - p_n)", "Only the sign is wrong."),
            "C2": ("p_n - t_n", "v_n is multiplied by something."),
            "true-only": ("a (p_n - 1)", "That is the slope for t_n = 1 alone."),
            "P1": (
                "-t_n a (1 - p_n)",
                "The other classes see this logit, too.",
            ),
            "D11": ("a p_n (1 - p_n) (p_n - t_n)", "That slope has cancelled."),
            "D6": ("a p_n", "The target is not in it."),
        },
    ),
)

_TWO = {"w": SMALL, "x": SMALL, "v_1": (-3.0, 3.0), "v_2": (-3.0, 3.0), "t_1": LABEL}
_SOFTMAX = {
    "a": "sigmoid(w x)",
    "p_1": "1 / (1 + exp(v_2 a - v_1 a))",
    "p_2": "1 / (1 + exp(v_1 a - v_2 a))",
    "t_2": "1 - t_1",
}


def _entropy(position: int, *names: str, wrong: dict) -> Derivation:
    expected = right("hunt_entropy", position)
    only = ("p_1", "p_2", "t_1", "t_2", *names)
    return Derivation(expected, _TWO, {}, _SOFTMAX, only, wrong)


HUNT_ENTROPY = formula(
    "hunt_entropy",
    loss=_entropy(
        0,
        wrong={
            "P4": (
                "p_1 log(p_1) + p_2 log(p_2)",
                "That is the homework's: change a label, and nothing changes.",
            ),
            "P4-minus": (
                "-(p_1 log(p_1) + p_2 log(p_2))",
                "Where are the labels?",
            ),
            "D1": ("t_1 log(p_1) + t_2 log(p_2)", "A loss of this kind is never < 0."),
            "P5": ("-(log(p_1) + log(p_2))", "Only the true class counts."),
            "swap": ("-(t_2 log(p_1) + t_1 log(p_2))", "The labels are exchanged."),
        },
    ),
    d_a=_entropy(
        1,
        *("v_1", "v_2"),
        wrong={
            "jacobian": (
                "(p_1 - t_1) v_1 p_1 p_2 (v_1 - v_2)"
                " + (p_2 - t_2) v_2 p_1 p_2 (v_2 - v_1)",
                "That is the homework's: the softmax has been gone back through twice.",
            ),
            "one": ("(p_1 - t_1) v_1", "The unit reaches the loss by two logits."),
            "D6": ("p_1 v_1 + p_2 v_2", "The labels are not in it."),
            "D1": (
                "(t_1 - p_1) v_1 + (t_2 - p_2) v_2",
                "Right but for the sign: is it p - t, each with its own weight?",
            ),
        },
    ),
)
