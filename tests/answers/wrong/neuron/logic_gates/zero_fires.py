"""z = 0 answers 1, so NAND with b = 2 fires at (1, 1).

says: Your NAND always answers 1
earns: 2/3
"""


def logic_gates():
    AND = (1, 1, -2)
    OR = (1, 1, -1)
    NAND = (-1, -1, 2)
    return {"AND": AND, "OR": OR, "NAND": NAND}
