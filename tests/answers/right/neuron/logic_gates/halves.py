"""Thresholds in the middle."""


def logic_gates():
    AND = (1, 1, -1.5)
    OR = (1, 1, -0.5)
    NAND = (-1, -1, 1.5)
    return {"AND": AND, "OR": OR, "NAND": NAND}
