"""AND again for NAND.

Counterexample: NAND at (0, 0) -> 0 (z = -1.5), right 1

says: Your NAND is an AND: it has to answer the
earns: 2/3
"""


def logic_gates():
    AND = (1, 1, -1.5)
    OR = (1, 1, -0.5)
    NAND = (1, 1, -1.5)
    return {"AND": AND, "OR": OR, "NAND": NAND}
