"""The second input is ignored.

says: Your AND and OR look at the first input only: w2 makes no difference.
earns: 1/3
"""


def logic_gates():
    AND = (1, 0, -0.5)
    OR = (1, 0, -0.5)
    NAND = (-1, -1, 1.5)
    return {"AND": AND, "OR": OR, "NAND": NAND}
