"""Threshold of AND above the sum.

Counterexample: AND at (1, 1) -> 0 (z = -0.5), right 1

says: Your AND never answers 1: at (1, 1) its z is w1 + w2 + b.
earns: 2/3
"""


def logic_gates():
    AND = (1, 1, -2.5)
    OR = (1, 1, -0.5)
    NAND = (-1, -1, 1.5)
    return {"AND": AND, "OR": OR, "NAND": NAND}
