"""Whole numbers, z = 0 at a corner that answers 1."""


def logic_gates():
    AND = (1, 1, -2)
    OR = (1, 1, -1)
    NAND = (-1, -1, 1)
    return {"AND": AND, "OR": OR, "NAND": NAND}
