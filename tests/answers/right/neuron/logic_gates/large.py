"""Large unequal weights."""


def logic_gates():
    AND = (20, 30, -40)
    OR = (20.0, 30.0, -10)
    NAND = (-20, -30, 45)
    return {"AND": AND, "OR": OR, "NAND": NAND}
