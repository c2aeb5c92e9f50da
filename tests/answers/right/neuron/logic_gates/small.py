"""Small numbers."""


def logic_gates():
    AND = (0.01, 0.01, -0.015)
    OR = (0.01, 0.01, -0.005)
    NAND = (-0.01, -0.01, 0.015)
    return {"AND": AND, "OR": OR, "NAND": NAND}
