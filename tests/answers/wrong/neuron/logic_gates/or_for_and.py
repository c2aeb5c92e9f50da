"""The threshold of OR for AND.

says: Your AND is an OR: one input
earns: 2/3
"""


def logic_gates():
    AND = (1, 1, -0.5)
    OR = (1, 1, -0.5)
    NAND = (-1, -1, 1.5)
    return {"AND": AND, "OR": OR, "NAND": NAND}
