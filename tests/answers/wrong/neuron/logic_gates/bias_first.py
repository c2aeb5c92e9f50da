"""The bias stands first, as in (b, w1, w2).

says: as if the bias stood first
"""


def logic_gates():
    AND = (-1.5, 1, 1)
    OR = (-0.5, 1, 1)
    NAND = (1.5, -1, -1)
    return {"AND": AND, "OR": OR, "NAND": NAND}
