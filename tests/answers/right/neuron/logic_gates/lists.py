"""Lists of whole numbers."""


def logic_gates():
    AND = [2, 2, -3]
    OR = [2, 2, -1]
    NAND = [-2, -2, 3]
    return {"AND": AND, "OR": OR, "NAND": NAND}
