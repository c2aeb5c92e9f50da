"""Bias zero everywhere.

Counterexample: AND at (0, 0) -> 1 (z = 0), right 0

says: Every gate answers 1 at (0, 0), as without a
"""


def logic_gates():
    AND = (1, 1, 0)
    OR = (1, 1, 0)
    NAND = (-1, -1, 0)
    return {"AND": AND, "OR": OR, "NAND": NAND}
