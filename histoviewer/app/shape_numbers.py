"""Rectangles and ellipses by numbers: x, y, width and height in micrometres, or pixels where unknown."""

from __future__ import annotations

import math
from dataclasses import dataclass

from shapely.geometry.base import BaseGeometry

from histoviewer.core import geometry as geo
from histoviewer.core.annotation import Annotation, Shape
from histoviewer.core.errors import InputError
from histoviewer.core.slide import SlideInfo


@dataclass(frozen=True, slots=True)
class BoxNumbers:
    """The top left corner and the size of a box, in the unit of a slide."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class BoxUnit:
    """What numbers mean on a slide: micrometres where its pixel size is known, else level-0 pixels."""

    per_x: float
    per_y: float
    name: str
    slide_width: int
    slide_height: int

    @classmethod
    def of(cls, info: SlideInfo) -> BoxUnit:
        """The unit of a slide."""
        if info.mpp_x is None or info.mpp_y is None:
            return cls(1.0, 1.0, "px", info.width_l0, info.height_l0)
        return cls(info.mpp_x, info.mpp_y, "µm", info.width_l0, info.height_l0)

    @property
    def whole(self) -> BoxNumbers:
        """The whole slide."""
        return BoxNumbers(0.0, 0.0, self.slide_width * self.per_x, self.slide_height * self.per_y)

    def numbers(self, bounds: tuple[float, float, float, float]) -> BoxNumbers:
        """The numbers of a box, x0, y0, x1, y1 in level-0 pixels."""
        x0, y0, x1, y1 = bounds
        return BoxNumbers(x0 * self.per_x, y0 * self.per_y, (x1 - x0) * self.per_x, (y1 - y0) * self.per_y)

    def geometry(self, shape: Shape, numbers: BoxNumbers) -> BaseGeometry:
        """The rectangle or ellipse of the numbers, in level-0 pixels.

        Raises:
            InputError: it has no size, or lies wholly beside the slide.
        """
        values = (numbers.x, numbers.y, numbers.width, numbers.height)
        if not all(math.isfinite(value) for value in values):
            raise InputError("The rectangle can't be made", "a number is missing")
        if numbers.width <= 0 or numbers.height <= 0:
            raise InputError("The rectangle can't be made", "width and height must be larger than 0")
        x0, y0 = numbers.x / self.per_x, numbers.y / self.per_y
        x1, y1 = x0 + numbers.width / self.per_x, y0 + numbers.height / self.per_y
        if x1 <= 0 or y1 <= 0 or x0 >= self.slide_width or y0 >= self.slide_height:
            whole = self.whole
            raise InputError(
                "The rectangle can't be made",
                f"it lies beside the image, which is {whole.width:,.1f} × {whole.height:,.1f} {self.name}",
            )
        return geo.from_shape_params(shape, [(x0, y0), (x1, y1)])


def takes_numbers(annotation: Annotation) -> bool:
    """Whether a shape is a box whose numbers can be entered."""
    return annotation.shape in (Shape.RECTANGLE, Shape.ELLIPSE)
