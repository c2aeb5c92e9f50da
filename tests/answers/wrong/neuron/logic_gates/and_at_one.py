"""AND with threshold 1.

Counterexample: AND at (0, 1) -> 1 (z = 0), right 0

says: Your AND is an OR: one input is enough for it.
earns: 2/3
"""


def logic_gates():
    AND = (1, 1, -1)
    OR = (1, 1, -0.5)
    NAND = (-1, -1, 1.5)
    return {"AND": AND, "OR": OR, "NAND": NAND}
