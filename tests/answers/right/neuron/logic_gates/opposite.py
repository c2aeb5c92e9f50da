"""NAND is AND with all signs changed."""


def logic_gates():
    AND = (1, 1, -1.5)
    NAND = tuple(-v for v in AND)
    OR = (1, 1, -0.5)
    return {"OR": OR, "NAND": NAND, "AND": AND}
