"""The second input is ignored.

says: look at the first input only
earns: 1/3
"""


def logic_gates():
    AND = (1, 0, -0.5)
    OR = (1, 0, -0.5)
    NAND = (-1, -1, 1.5)
    return {"AND": AND, "OR": OR, "NAND": NAND}
