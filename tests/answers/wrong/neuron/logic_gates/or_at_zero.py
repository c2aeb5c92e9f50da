"""OR with bias 0.

Counterexample: OR at (0, 0) -> 1 (z = 0), right 0

says: Your OR always answers 1: at (0, 0) z is the
earns: 2/3
"""


def logic_gates():
    AND = (1, 1, -1.5)
    OR = (1, 1, 0)
    NAND = (-1, -1, 1.5)
    return {"AND": AND, "OR": OR, "NAND": NAND}
