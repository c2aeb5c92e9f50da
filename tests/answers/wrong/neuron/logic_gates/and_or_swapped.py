"""AND and OR exchanged.

Counterexample: AND at (0, 1) -> 1 (z = 0.5), right 0

says: Your AND is an OR and your OR an AND: exchange
earns: 1/3
"""


def logic_gates():
    AND = (1, 1, -0.5)
    OR = (1, 1, -1.5)
    NAND = (-1, -1, 1.5)
    return {"AND": AND, "OR": OR, "NAND": NAND}
