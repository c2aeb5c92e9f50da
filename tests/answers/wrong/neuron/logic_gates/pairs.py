"""The bias is left out.

says: AND must be three numbers
"""


def logic_gates():
    AND = (1, 1)
    OR = (1, 1)
    NAND = (-1, -1)
    return {"AND": AND, "OR": OR, "NAND": NAND}
