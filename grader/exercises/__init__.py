"""What each exercise of this course asks: points, known mistakes, sentences."""
