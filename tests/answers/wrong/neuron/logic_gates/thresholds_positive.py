"""The threshold is given where the bias belongs.

says: Your AND and OR always answer 1
earns: 1/3
"""


def logic_gates():
    AND = (1, 1, 1.5)
    OR = (1, 1, 0.5)
    NAND = (-1, -1, 1.5)
    return {"AND": AND, "OR": OR, "NAND": NAND}
