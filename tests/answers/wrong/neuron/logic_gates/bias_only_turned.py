"""NAND: only the bias turned.

Counterexample: NAND at (1, 1) -> 1 (z = 3.5), right 0

says: Your NAND always answers 1: at (1, 1) its z must
earns: 2/3
"""


def logic_gates():
    AND = (1, 1, -1.5)
    OR = (1, 1, -0.5)
    NAND = (1, 1, 1.5)
    return {"AND": AND, "OR": OR, "NAND": NAND}
