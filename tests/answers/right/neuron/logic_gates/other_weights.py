"""Weights of different size."""


def logic_gates():
    AND = (2, 3, -4.5)
    OR = (5, 1, -0.1)
    NAND = (-0.6, -0.7, 1.2)
    return {"AND": AND, "OR": OR, "NAND": NAND}
