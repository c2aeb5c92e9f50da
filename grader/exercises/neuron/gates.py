"""AND, OR and NAND as step neurons: known mistakes.

Many triples are right for a gate, so a gate is judged by what it answers, and what is
said of a mistake holds for all triples that answer so.
"""

from grader.api import CodeExercise, Mistake, Point
from solutions import neuron as solution


def _gates(AND=(1, 1, -1.5), OR=(1, 1, -0.5), NAND=(-1, -1, 1.5)):
    """An answer with some of the triples wrong."""
    return lambda: {"AND": AND, "OR": OR, "NAND": NAND}


LOGIC_GATES = CodeExercise(
    "logic_gates",
    solution.logic_gates,
    lambda rng: [Point(())],
    returns=("AND", "OR", "NAND"),
    view="gates",
    mistakes=(
        Mistake(
            "or-for-and",
            "Your AND is an OR: one input is enough for it.",
            _gates(AND=(1, 1, -0.5)),
        ),
        Mistake(
            "and-for-or",
            "Your OR is an AND: it waits for both inputs.",
            _gates(OR=(1, 1, -1.5)),
        ),
        Mistake(
            "exchanged",
            "Your AND is an OR and your OR an AND: exchange them.",
            _gates(AND=(1, 1, -0.5), OR=(1, 1, -1.5)),
        ),
        Mistake(
            "nand-is-and",
            "Your NAND is an AND: it has to answer the opposite everywhere.",
            _gates(NAND=(1, 1, -1.5)),
        ),
        Mistake(
            "nand-is-nor",
            "Your NAND says no to a single input as well: that is NOT OR.",
            _gates(NAND=(-1, -1, 0.5)),
        ),
        Mistake(
            "nand-never",
            "Your NAND never answers 1: with negative weights its bias is positive.",
            _gates(NAND=(-1, -1, -1.5)),
        ),
        Mistake(
            "nand-always",
            "Your NAND always answers 1: at (1, 1) its z must be below 0.",
            _gates(NAND=(-1, -1, 2)),
        ),
        Mistake(
            "or-always",
            "Your OR always answers 1: at (0, 0) z is the bias, which must be below 0.",
            _gates(OR=(1, 1, 0)),
        ),
        Mistake(
            "positive",
            "Your AND and OR always answer 1; a bias above 0 lets (0, 0) pass in both.",
            _gates(AND=(1, 1, 1.5), OR=(1, 1, 0.5)),
        ),
        Mistake(
            "no-bias",
            "Every gate answers 1 at (0, 0), as without a bias: there z is the bias.",
            _gates(AND=(1, 1, 0), OR=(1, 1, 0), NAND=(-1, -1, 0)),
        ),
        Mistake(
            "bias-first",
            "Your gates answer as if the bias stood first: the order is (w1, w2, b).",
            _gates(AND=(-1.5, 1, 1), OR=(-0.5, 1, 1), NAND=(1.5, -1, -1)),
        ),
        Mistake(
            "bias-sign",
            "Your gates answer as if each bias had the opposite sign: z is the "
            "weighted sum plus b.",
            _gates(AND=(1, 1, 1.5), OR=(1, 1, 0.5), NAND=(-1, -1, -1.5)),
        ),
        Mistake(
            "and-never",
            "Your AND never answers 1: at (1, 1) its z is w1 + w2 + b.",
            _gates(AND=(1, 1, -2.5)),
        ),
        Mistake(
            "and-never",
            "Your AND never answers 1, and so your NAND always does: at (1, 1) z is "
            "w1 + w2 + b.",
            _gates(AND=(1, 1, -2.5), NAND=(-1, -1, 2.5)),
        ),
        Mistake(
            "or-never",
            "Your OR never answers 1: with one input its z is a weight plus b.",
            _gates(OR=(1, 1, -2.5)),
        ),
        Mistake(
            "veto",
            "The second input speaks against your OR: its weight is too low.",
            _gates(OR=(1, -1, -0.5)),
        ),
        Mistake(
            "first-only",
            "Your AND and NAND look at the first input only: w2 makes no difference.",
            _gates(AND=(1, 0, -0.5), NAND=(-1, 0, 0.5)),
        ),
        Mistake(
            "first-only",
            "Your AND and OR look at the first input only: w2 makes no difference.",
            _gates(AND=(1, 0, -0.5), OR=(1, 0, -0.5)),
        ),
    ),
)
