'use client'
import { useEffect, useLayoutEffect } from 'react'

/** A layout effect where there is a page to lay out; on a server it would be dead weight. */
export const useBrowserLayoutEffect: typeof useEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect
