"""The Qt style sheet, written from the tokens of ``theme``."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from histoviewer.app.resources import resource_path

if TYPE_CHECKING:
    from histoviewer.ui.theme import Tokens


def sheet(t: Tokens, px: Callable[[float], int]) -> str:
    """The sheet for tokens ``t``; ``px`` scales lengths with the text."""
    return "".join(
        (_base(t, px), _bars(t, px), _docks(t, px), _fields(t, px), _buttons(t, px), _views(t, px))
    )


def _base(t: Tokens, px: Callable[[float], int]) -> str:
    return f"""
    QWidget {{ color: {t.text}; }}
    QMainWindow, QDialog, QStackedWidget#centre {{ background: {t.window}; }}
    QMainWindow::separator {{ background: {t.border}; width: 1px; height: 1px; }}
    QMainWindow::separator:hover {{ background: {t.accent}; }}
    QToolTip {{ color: {t.text}; background: {t.raised}; border: 1px solid {t.strong_border};
        padding: {px(4)}px {px(6)}px; }}
    QLabel {{ background: transparent; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QLabel[role="muted"] {{ color: {t.muted}; }}
    QLabel[role="heading"] {{ font-weight: 600; }}
    QLabel[role="section"] {{ color: {t.muted}; padding-top: {px(4)}px; }}
    QLabel[role="title"] {{ font-size: {px(26)}px; font-weight: 600; }}
    QLabel[role="notice"] {{ color: {t.invasive_text}; font-weight: 600; }}
    QLabel[role="good"] {{ color: {t.normal_text}; font-weight: 600; }}
    QLabel[role="warn"] {{ color: {t.uncertain_text}; font-weight: 600; }}
    QLabel[role="bad"] {{ color: {t.invasive_text}; font-weight: 600; }}
    QFrame[role="card"] {{ background: {t.panel}; border: 1px solid {t.border}; border-radius: {px(8)}px; }}
    QFrame[role="line"] {{ background: {t.border}; border: none; max-height: 1px; }}
    QScrollArea {{ border: none; background: {t.panel}; }}
    QScrollArea > QWidget > QWidget {{ background: {t.panel}; }}
    QScrollBar:vertical {{ background: transparent; width: {px(10)}px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: {px(10)}px; margin: 0; }}
    QScrollBar::handle {{ background: {t.strong_border}; border-radius: {px(3)}px; margin: 2px; }}
    QScrollBar::handle:vertical {{ min-height: {px(28)}px; }}
    QScrollBar::handle:horizontal {{ min-width: {px(28)}px; }}
    QScrollBar::handle:hover {{ background: {t.neutral}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """


def _bars(t: Tokens, px: Callable[[float], int]) -> str:
    return f"""
    QMenuBar {{ background: {t.window}; border-bottom: 1px solid {t.border}; padding: {px(2)}px; }}
    QMenuBar::item {{ padding: {px(4)}px {px(10)}px; border-radius: {px(4)}px; background: transparent; }}
    QMenuBar::item:selected {{ background: {t.selection}; }}
    QMenu {{ background: {t.raised}; border: 1px solid {t.strong_border}; padding: {px(4)}px; }}
    QMenu::item {{ padding: {px(5)}px {px(26)}px {px(5)}px {px(10)}px; border-radius: {px(4)}px; }}
    QMenu::icon {{ padding-left: {px(6)}px; }}
    QMenu::item:selected {{ background: {t.selection}; }}
    QMenu::item:disabled {{ color: {t.neutral}; }}
    QMenu::separator {{ height: 1px; background: {t.border}; margin: {px(4)}px {px(6)}px; }}
    QToolBar {{ background: {t.window}; border: none; border-bottom: 1px solid {t.border};
        spacing: {px(3)}px; padding: {px(5)}px {px(8)}px; }}
    QToolBar::separator {{ background: {t.border}; width: 1px; margin: {px(4)}px {px(6)}px; }}
    QToolBar QToolButton {{ padding: {px(5)}px; border: 1px solid transparent; border-radius: {px(6)}px;
        background: transparent; }}
    QToolBar QToolButton:hover {{ background: {t.subtle}; }}
    QToolBar QToolButton:checked {{ background: {t.selection}; border-color: {t.accent}; }}
    QToolBar QToolButton:focus {{ border-color: {t.accent}; }}
    QStatusBar {{ background: {t.window}; border-top: 1px solid {t.border}; color: {t.muted}; }}
    QStatusBar::item {{ border: none; }}
    QStatusBar QLabel {{ color: {t.muted}; padding: 0 {px(6)}px; }}
    """


def _docks(t: Tokens, px: Callable[[float], int]) -> str:
    return f"""
    QDockWidget {{ color: {t.text}; font-weight: 600; }}
    QDockWidget::title {{ background: {t.panel}; padding: {px(6)}px {px(10)}px; }}
    QWidget[role="panel"], QWidget[role="dock"] {{ background: {t.panel}; }}
    QWidget[role="dockTitle"] {{ background: {t.panel}; }}
    QMainWindow > QTabBar {{ background: {t.panel}; qproperty-drawBase: 0; qproperty-elideMode: ElideNone;
        qproperty-usesScrollButtons: 1; }}
    QMainWindow > QTabBar::tab {{ background: {t.subtle}; color: {t.text}; border: none;
        padding: {px(6)}px {px(8)}px; margin: {px(6)}px {px(1)}px {px(2)}px {px(3)}px;
        border-radius: {px(6)}px; }}
    QMainWindow > QTabBar::tab:hover {{ background: {t.selection}; }}
    QMainWindow > QTabBar::tab:selected {{ background: {t.accent}; color: {t.on_accent}; font-weight: 600; }}
    QTabWidget > QTabBar {{ qproperty-drawBase: 0; }}
    QTabWidget::pane {{ border: none; background: {t.panel}; }}
    QTabWidget > QTabBar::tab {{ background: transparent; color: {t.muted}; border: none;
        border-bottom: {px(3)}px solid transparent; padding: {px(6)}px {px(14)}px; }}
    QTabWidget > QTabBar::tab:hover {{ color: {t.text}; }}
    QTabWidget > QTabBar::tab:selected {{ color: {t.accent_text}; border-bottom-color: {t.accent};
        font-weight: 600; }}
    QTabWidget > QTabBar::tab:focus {{ background: {t.selection}; }}
    QSplitter::handle {{ background: {t.border}; }}
    QTabBar#slideTabs {{ background: {t.subtle}; border-bottom: 1px solid {t.border}; }}
    QTabBar#slideTabs::tab {{ background: {t.subtle}; color: {t.muted}; border: none;
        border-right: 1px solid {t.border}; border-top: {px(2)}px solid transparent;
        min-width: {px(132)}px; max-width: {px(240)}px;
        padding: {px(4)}px {px(4)}px {px(4)}px {px(12)}px; }}
    QTabBar#slideTabs::tab:hover {{ color: {t.text}; background: {t.selection}; }}
    QTabBar#slideTabs::tab:selected {{ background: {t.panel}; color: {t.text};
        border-top-color: {t.accent}; }}
    QTabBar#slideTabs QToolButton {{ background: {t.panel}; border: none;
        border-left: 1px solid {t.border}; }}
    QTabBar#slideTabs QToolButton[role="flat"] {{ background: transparent; border: none; }}
    QTabBar#slideTabs::tab:focus {{ color: {t.accent_text}; }}
    QWidget[role="paneTitle"], QWidget[role="paneTitleActive"] {{ background: {t.panel};
        border-top: {px(2)}px solid transparent; border-bottom: 1px solid {t.border}; }}
    QWidget[role="paneTitleActive"] {{ border-top-color: {t.accent}; }}
    """


def _fields(t: Tokens, px: Callable[[float], int]) -> str:
    field = "QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QPlainTextEdit, QTextBrowser"
    focus = ", ".join(f"{name}:focus" for name in field.split(", "))
    disabled = ", ".join(f"{name}:disabled" for name in field.split(", "))
    down, up, check = (
        resource_path("theme", name).as_posix()
        for name in (f"{t.name}-down.svg", f"{t.name}-up.svg", "check.svg")
    )
    return f"""
    {field} {{ background: {t.panel}; color: {t.text}; border: 1px solid {t.strong_border};
        border-radius: {px(5)}px; padding: {px(4)}px {px(7)}px; selection-background-color: {t.accent};
        selection-color: {t.on_accent}; }}
    QSpinBox, QDoubleSpinBox {{ min-height: {px(18)}px; }}
    QComboBox, QLineEdit {{ min-height: {px(20)}px; }}
    QAbstractSpinBox QLineEdit {{ border: none; padding: 0 0 0 {px(5)}px; background: transparent;
        min-height: 0; }}
    {focus} {{ border-color: {t.accent}; }}
    {disabled} {{ color: {t.neutral}; background: {t.subtle}; }}
    QComboBox::drop-down {{ border: none; width: {px(22)}px; }}
    QComboBox::down-arrow {{ image: url("{down}"); width: {px(12)}px; height: {px(12)}px; }}
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; width: {px(18)}px;
        background: transparent; }}
    QAbstractSpinBox::up-arrow {{ image: url("{up}"); width: {px(9)}px; height: {px(9)}px; }}
    QAbstractSpinBox::down-arrow {{ image: url("{down}"); width: {px(9)}px; height: {px(9)}px; }}
    QComboBox QAbstractItemView {{ background: {t.raised}; border: 1px solid {t.strong_border};
        selection-background-color: {t.selection}; selection-color: {t.text}; outline: none;
        padding: {px(3)}px; }}
    QCheckBox, QRadioButton {{ spacing: {px(8)}px; padding: {px(2)}px; background: transparent; }}
    QCheckBox::indicator, QListView::indicator, QRadioButton::indicator {{ width: {px(14)}px;
        height: {px(14)}px; border: 1px solid {t.neutral}; background: {t.panel}; }}
    QRadioButton::indicator {{ border-radius: {px(7) + 1}px; }}
    QCheckBox::indicator, QListView::indicator {{ border-radius: {px(3)}px; }}
    QRadioButton::indicator:checked {{ border: {px(4)}px solid {t.accent}; width: {px(8)}px;
        height: {px(8)}px; background: {t.on_accent}; }}
    QCheckBox::indicator:checked, QListView::indicator:checked {{ background: {t.accent};
        border-color: {t.accent}; image: url("{check}"); }}
    QRadioButton:focus, QCheckBox:focus {{ color: {t.accent_text}; }}
    QRadioButton:disabled, QCheckBox:disabled {{ color: {t.neutral}; }}
    QSlider::groove:horizontal {{ height: {px(4)}px; background: {t.border}; border-radius: {px(2)}px; }}
    QSlider::sub-page:horizontal {{ background: {t.accent}; border-radius: {px(2)}px; }}
    QSlider::handle:horizontal {{ width: {px(14)}px; margin: -{px(5)}px 0; border-radius: {px(7)}px;
        background: {t.accent}; }}
    QProgressBar {{ background: {t.faint}; border: none; border-radius: {px(4)}px; max-height: {px(8)}px;
        min-height: {px(8)}px; }}
    QProgressBar::chunk {{ background: {t.normal}; border-radius: {px(4)}px; }}
    """


def _buttons(t: Tokens, px: Callable[[float], int]) -> str:
    return f"""
    QPushButton {{ background: {t.raised}; border: 1px solid {t.strong_border}; border-radius: {px(6)}px;
        padding: {px(5)}px {px(12)}px; min-height: {px(18)}px; }}
    QPushButton:hover {{ background: {t.subtle}; border-color: {t.neutral}; }}
    QPushButton:pressed {{ background: {t.selection}; }}
    QPushButton:focus {{ border-color: {t.accent}; }}
    QPushButton:disabled {{ color: {t.neutral}; background: {t.subtle}; border-color: {t.border}; }}
    QPushButton:checked {{ background: {t.selection}; border-color: {t.accent}; color: {t.accent_text}; }}
    QPushButton[role="primary"] {{ background: {t.accent}; color: {t.on_accent}; border-color: {t.accent};
        font-weight: 600; }}
    QPushButton[role="primary"]:hover {{ background: {t.accent_hover}; }}
    QPushButton[role="primary"]:focus {{ border-color: {t.text}; }}
    QPushButton[role="primary"]:disabled {{ background: {t.faint}; color: {t.neutral};
        border-color: {t.border}; }}
    QPushButton[role="big"] {{ background: {t.accent}; color: {t.on_accent}; border-color: {t.accent};
        font-weight: 600; font-size: {px(15)}px; padding: {px(9)}px; border-radius: {px(8)}px; }}
    QPushButton[role="big"]:hover {{ background: {t.accent_hover}; }}
    QPushButton[role="big"]:focus {{ border-color: {t.text}; }}
    QPushButton[role="big"]:disabled {{ background: {t.faint}; color: {t.neutral};
        border-color: {t.border}; }}
    QPushButton[role="chip"] {{ border-radius: {px(11)}px; padding: {px(3)}px {px(9)}px; }}
    QPushButton[role="link"] {{ border: none; background: transparent; color: {t.accent_text};
        font-weight: 600; padding: {px(2)}px {px(4)}px; }}
    QPushButton[role="link"]:hover, QPushButton[role="link"]:focus {{ text-decoration: underline; }}
    QPushButton[role="link"]:disabled {{ color: {t.neutral}; }}
    QPushButton[role="card"] {{ text-align: left; padding: {px(14)}px; border-radius: {px(10)}px; }}
    QToolButton[role="flat"] {{ border: 1px solid transparent; border-radius: {px(4)}px; padding: {px(2)}px;
        background: transparent; }}
    QToolButton[role="flat"]:hover {{ background: {t.subtle}; }}
    QToolButton[role="flat"]:checked {{ background: {t.selection}; }}
    QToolButton[role="flat"]::menu-indicator {{ image: none; width: 0; }}
    QToolButton[role="flat"]:focus {{ border-color: {t.accent}; }}
    """


def _views(t: Tokens, px: Callable[[float], int]) -> str:
    return f"""
    QAbstractItemView {{ background: {t.panel}; border: none; outline: none;
        alternate-background-color: {t.subtle}; selection-background-color: {t.selection};
        selection-color: {t.text}; gridline-color: {t.border}; }}
    QTableView {{ border: 1px solid {t.border}; border-radius: {px(4)}px; }}
    QTableView::item {{ padding: {px(2)}px {px(8)}px; }}
    QTableView[role="rows"] {{ border: none; border-radius: 0;
        selection-background-color: transparent; }}
    QHeaderView {{ background: {t.panel}; }}
    QHeaderView::section {{ background: {t.subtle}; color: {t.muted}; border: none;
        border-bottom: 1px solid {t.border}; padding: {px(4)}px {px(8)}px; font-weight: 600; }}
    QTableCornerButton::section {{ background: {t.subtle}; border: none; }}
    QListView::item {{ border: none; }}
    RowsView {{ border: none; border-radius: 0; }}
    RowsView::item {{ border: none; padding: 0; }}
    QListWidget[role="plain"] {{ background: transparent; }}
    QListWidget[role="plain"]::item {{ padding: {px(4)}px {px(6)}px; border-radius: {px(4)}px; }}
    QListWidget[role="plain"]::item:hover, QListWidget[role="plain"]::item:selected {{
        background: {t.selection}; color: {t.text}; }}
    """
