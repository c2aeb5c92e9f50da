"""The second input is ignored.

says: AND answers 1 at (1, 0)
earns: 1/3
"""


def logic_gates():
    AND = (1, 0, -0.5)
    OR = (1, 0, -0.5)
    NAND = (-1, -1, 1.5)
    return {"AND": AND, "OR": OR, "NAND": NAND}
